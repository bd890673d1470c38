import { LocaleType, merge, ThemeService, type Univer } from '@univerjs/core';
import designEn from '@univerjs/design/locale/en-US';
import designZh from '@univerjs/design/locale/zh-CN';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUiEn from '@univerjs/docs-ui/locale/en-US';
import docsUiZh from '@univerjs/docs-ui/locale/zh-CN';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import formatsEn from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import formatsZh from '@univerjs/sheets-conditional-formatting-ui/locale/zh-CN';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUiZh from '@univerjs/sheets-formula-ui/locale/zh-CN';
import formulaEn from '@univerjs/sheets-formula/locale/en-US';
import formulaZh from '@univerjs/sheets-formula/locale/zh-CN';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numfmtEn from '@univerjs/sheets-numfmt-ui/locale/en-US';
import numfmtZh from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import tableUiEn from '@univerjs/sheets-table-ui/locale/en-US';
import tableUiZh from '@univerjs/sheets-table-ui/locale/zh-CN';
import tableEn from '@univerjs/sheets-table/locale/en-US';
import tableZh from '@univerjs/sheets-table/locale/zh-CN';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiZh from '@univerjs/sheets-ui/locale/zh-CN';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsZh from '@univerjs/sheets/locale/zh-CN';
import { UniverUIPlugin } from '@univerjs/ui';
import uiEn from '@univerjs/ui/locale/en-US';
import uiZh from '@univerjs/ui/locale/zh-CN';
import { greenTheme } from '@univerjs/themes';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-table-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import type { Look } from '../grid/engine';
import type { Wishes } from './wishes';

/** The grid library with everything that draws and listens. */
export function screenLook({ language, theme }: Wishes, container: HTMLElement): Look {
  return {
    locale: localeOf(language),
    locales: {
      [LocaleType.ZH_CN]: merge(
        {},
        designZh,
        uiZh,
        docsUiZh,
        sheetsZh,
        sheetsUiZh,
        formulaZh,
        formulaUiZh,
        numfmtZh,
        tableZh,
        tableUiZh,
        formatsZh,
      ),
      [LocaleType.EN_US]: merge(
        {},
        designEn,
        uiEn,
        docsUiEn,
        sheetsEn,
        sheetsUiEn,
        formulaEn,
        formulaUiEn,
        numfmtEn,
        tableEn,
        tableUiEn,
        formatsEn,
      ),
    },
    dark: theme === 'dark',
    theme: greenTheme,
    plug(univer: Univer) {
      univer.registerPlugin(UniverRenderEnginePlugin);
      univer.registerPlugin(UniverUIPlugin, {
        container,
        header: true,
        toolbar: true,
        ribbonType: 'simple',
        footer: true,
        contextMenu: true,
      });
      univer.registerPlugin(UniverDocsPlugin);
      univer.registerPlugin(UniverDocsUIPlugin);
    },
    plugLast(univer: Univer) {
      univer.registerPlugin(UniverSheetsUIPlugin, { disableForceStringAlert: true, disableForceStringMark: true });
      univer.registerPlugin(UniverSheetsFormulaUIPlugin);
      univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
      univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
      univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
    },
  };
}

/** Another language or look while the workbook stays open. */
export function dress(univer: Univer, { language, theme }: Wishes): void {
  univer.setLocale(localeOf(language));
  univer
    .__getInjector()
    .get(ThemeService)
    .setDarkMode(theme === 'dark');
}

function localeOf(language: Wishes['language']): LocaleType {
  return language === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US;
}
