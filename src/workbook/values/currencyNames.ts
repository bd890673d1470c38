/** What tables of rates and ledgers call currencies in full, in capitals → ISO code. */
// prettier-ignore
export const currencyNames: Readonly<Record<string, string>> = {
  'US DOLLAR': 'USD', 'US DOLLARS': 'USD', 'U.S. DOLLAR': 'USD', 'UNITED STATES DOLLAR': 'USD', 'AMERICAN DOLLAR': 'USD',
  'CHINESE YUAN': 'CNY', 'CHINESE YUAN RENMINBI': 'CNY', 'YUAN RENMINBI': 'CNY', 'RENMINBI': 'CNY', 'RENMINBI YUAN': 'CNY', 'CHINA YUAN': 'CNY', 'YUAN': 'CNY',
  'BRITISH POUND': 'GBP', 'POUND STERLING': 'GBP', 'UK POUND STERLING': 'GBP', 'STERLING': 'GBP', 'JAPANESE YEN': 'JPY', 'JAPAN YEN': 'JPY', 'YEN': 'JPY',
  'HONG KONG DOLLAR': 'HKD', 'SWISS FRANC': 'CHF', 'AUSTRALIAN DOLLAR': 'AUD', 'CANADIAN DOLLAR': 'CAD', 'SINGAPORE DOLLAR': 'SGD', 'NEW ZEALAND DOLLAR': 'NZD',
  'TAIWAN NEW DOLLAR': 'TWD', 'NEW TAIWAN DOLLAR': 'TWD', 'SOUTH KOREAN WON': 'KRW', 'KOREAN WON': 'KRW', 'INDIAN RUPEE': 'INR', 'BRAZILIAN REAL': 'BRL',
  'SWEDISH KRONA': 'SEK', 'NORWEGIAN KRONE': 'NOK', 'NORWEGIAN KRONER': 'NOK', 'DANISH KRONE': 'DKK', 'ICELANDIC KRONA': 'ISK', 'POLISH ZLOTY': 'PLN', 'CZECH KORUNA': 'CZK', 'HUNGARIAN FORINT': 'HUF',
  'ROMANIAN LEU': 'RON', 'ROMANIAN NEW LEU': 'RON', 'BULGARIAN LEV': 'BGN', 'TURKISH LIRA': 'TRY', 'RUSSIAN RUBLE': 'RUB', 'RUSSIAN ROUBLE': 'RUB', 'SOUTH AFRICAN RAND': 'ZAR', 'RAND': 'ZAR',
  'MEXICAN PESO': 'MXN', 'MALAYSIAN RINGGIT': 'MYR', 'THAI BAHT': 'THB', 'THAILAND BAHT': 'THB', 'INDONESIAN RUPIAH': 'IDR', 'PHILIPPINE PESO': 'PHP', 'VIETNAMESE DONG': 'VND', 'ISRAELI SHEKEL': 'ILS', 'ISRAELI NEW SHEKEL': 'ILS',
  'UAE DIRHAM': 'AED', 'EMIRATI DIRHAM': 'AED', 'SAUDI RIYAL': 'SAR', 'SAUDI ARABIAN RIYAL': 'SAR', 'KUWAITI DINAR': 'KWD', 'QATARI RIYAL': 'QAR', 'CHILEAN PESO': 'CLP', 'COLOMBIAN PESO': 'COP', 'EGYPTIAN POUND': 'EGP', 'MACANESE PATACA': 'MOP', 'MACAU PATACA': 'MOP',
  '林吉特': 'MYR', '马来西亚林吉特': 'MYR', '俄罗斯卢布': 'RUB', '兰特': 'ZAR', '南非兰特': 'ZAR', '韩国元': 'KRW', '韩圆': 'KRW', '迪拉姆': 'AED', '阿联酋迪拉姆': 'AED', '里亚尔': 'SAR', '沙特里亚尔': 'SAR',
  '福林': 'HUF', '匈牙利福林': 'HUF', '兹罗提': 'PLN', '波兰兹罗提': 'PLN', '丹麦克朗': 'DKK', '瑞典克朗': 'SEK', '挪威克朗': 'NOK', '捷克克朗': 'CZK', '里拉': 'TRY', '土耳其里拉': 'TRY', '墨西哥比索': 'MXN', '泰铢': 'THB', '泰国铢': 'THB',
  '新西兰元': 'NZD', '新元': 'SGD', '澳大利亚元': 'AUD', '加拿大元': 'CAD', '澳门元': 'MOP', '澳门币': 'MOP', '台币': 'TWD', '新台币': 'TWD', '印度卢比': 'INR', '印尼卢比': 'IDR', '印度尼西亚卢比': 'IDR', '菲律宾比索': 'PHP', '越南盾': 'VND', '巴西雷亚尔': 'BRL', '巴西里亚尔': 'BRL', '日圆': 'JPY', '以色列谢克尔': 'ILS', '坚戈': 'KZT',
};
