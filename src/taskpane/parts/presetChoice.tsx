import { Field, Link, makeStyles, Select } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Source } from '../../engine/sources';
import type * as Presets from '../policy/startingTerms';
import { typesWords } from '../words/typesWords';
import { usePane } from './context';
import { useEditedTerms } from './editedTerms';
import { Notice } from './notice';

const useStyles = makeStyles({
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** Published terms to start from, with their source; the list is loaded when the form opens. */
export function PresetChoice(): ReactElement | null {
  const styles = useStyles();
  const { language, words, format } = usePane();
  const edited = useEditedTerms();
  const [loaded, setLoaded] = useState<typeof Presets | null>(null);
  useEffect(() => {
    // Without the list the form is a blank one, as it is for anybody who types his own policy.
    import('../policy/startingTerms').then(setLoaded, () => undefined);
  }, []);
  if (loaded === null) return null;
  const { startingTermsNamed, startingTerms, startingFrom, termsOf } = loaded;
  const chosen = startingTermsNamed(edited.startedFrom);
  return (
    <>
      <Field label={words['policy.preset']} hint={chosen ? undefined : words['policy.preset.help']}>
        <Select
          className={styles.select}
          value={chosen?.name.en ?? ''}
          onChange={(_, { value }) => edited.answer(startingFrom(startingTermsNamed(value), edited, language))}
        >
          <option value="">{words['policy.preset.none']}</option>
          {(['insurer', 'type'] as const).map((group) => (
            <optgroup key={group} label={typesWords[group][language]}>
              {startingTerms
                .filter(({ of }) => of === group)
                .map(({ name }) => (
                  <option key={name.en} value={name.en}>
                    {name[language]}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      {chosen && (
        <Notice kind="info" live>
          <p>{chosen.summary[language]}</p>
          <p>{words['policy.preset.taken'](format.count(termsOf(chosen)))}</p>
          <Origin label={words['policy.preset.source']} source={chosen.source} />
          {chosen.daysFrom && <Origin label={words['policy.preset.days']} source={chosen.daysFrom} />}
        </Notice>
      )}
    </>
  );
}

function Origin({
  label,
  source: { title, year, link },
}: {
  readonly label: string;
  readonly source: Source;
}): ReactElement {
  const { language } = usePane();
  const named = year === null || title.includes(String(year)) ? title : `${title} (${year})`;
  return (
    <p>
      {label}
      {language === 'zh' ? '：' : ': '}
      {link === null ? (
        named
      ) : (
        <Link inline href={link} target="_blank" rel="noopener noreferrer">
          {named}
        </Link>
      )}
    </p>
  );
}
