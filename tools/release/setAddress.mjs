/** A page that is opened from the disk: the address goes in, the manifest for it comes out. It asks nothing of any server. */
export function setAddressPage(manifest, developmentUrl) {
  const quoted = (text) => JSON.stringify(text).replaceAll('<', '\\u003c');
  return Buffer.from(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Coversheet: manifest.xml</title>
    <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
      input, button { font: inherit; padding: 0.4rem; }
      input { width: 100%; box-sizing: border-box; margin: 0.5rem 0; }
      #wrong { color: #b10e1c; }
    </style>
  </head>
  <body>
    <h1>Coversheet: manifest.xml</h1>
    <p>Put the folder <code>web</code> on your own web server (https). Its address, as a browser opens it:</p>
    <p lang="zh-CN">请将文件夹 <code>web</code> 放到自己的 https 网站上，并填写浏览器打开它的地址：</p>
    <form id="form">
      <input id="address" type="url" required placeholder="https://addins.example.com/coversheet/" aria-label="Address 地址" />
      <p id="wrong" role="alert"></p>
      <button>Save manifest.xml 保存</button>
    </form>
    <script>
      const manifest = ${quoted(manifest)};
      const builtFor = ${quoted(developmentUrl)};
      const wrong = document.getElementById('wrong');
      document.getElementById('form').noValidate = true;
      document.getElementById('form').addEventListener('submit', (event) => {
        event.preventDefault();
        const typed = document.getElementById('address').value.trim();
        const address = typed.replace(/\\/?(taskpane\\.html|manifest\\.xml)?$/, '/');
        if (!/^https:\\/\\/[^\\s"'<>&?#/]+(\\/[^\\s"'<>&?#]*)?$/.test(address)) {
          wrong.textContent =
            'Expected an address that begins with https:// and names a folder, found "' + typed + '". ' +
            '应为以 https:// 开头的文件夹地址，而填写的是“' + typed + '”。';
          return;
        }
        wrong.textContent = '';
        const written = manifest.split(builtFor).join(address);
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob([written], { type: 'application/xml' }));
        link.download = 'manifest.xml';
        link.click();
      });
    </script>
  </body>
</html>
`);
}
