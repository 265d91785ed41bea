import type { PopulationRemark } from '../domain/allocation';
import { allocationTexts } from './areas/allocation';
import type { Translator } from './translator';

type Remark<Code extends PopulationRemark['code']> = Extract<PopulationRemark, { code: Code }>;

/** What was left out or is doubtful among populations, in sentences; rows of one kind together, for a table of CBS has thousands of districts. */
export function describePopulationRemarks(
  translator: Translator,
  remarks: readonly PopulationRemark[],
): readonly { readonly code: PopulationRemark['code']; readonly message: string }[] {
  const say = translator.of(allocationTexts);
  const of = <Code extends PopulationRemark['code']>(code: Code): readonly Remark<Code>[] =>
    remarks.filter((remark): remark is Remark<Code> => remark.code === code);
  const left = new Map<string, string[]>();
  for (const { what, name } of of('noMunicipality')) left.set(what, [...(left.get(what) ?? []), name]);
  const unregistered = of('notRegistered').map(({ name }) => name);
  const date = (serial: number): string => translator.date(serial, 'long');
  const gone = [...of('dissolved'), ...of('dissolvedSince')];
  return [
    ...[...left].map(([what, names]) => ({
      code: 'noMunicipality' as const,
      message: say('remark.noMunicipality', {
        names: someOf(translator, names),
        what: say(`what.${what as Remark<'noMunicipality'>['what']}`),
      }),
    })),
    ...gone.map(({ code, name, on, successors }) => ({
      code,
      message: say(`remark.${code}`, { name, on: date(on), successors: translator.list(successors) }),
    })),
    ...(unregistered.length === 0
      ? []
      : [{ code: 'notRegistered' as const, message: say('remark.notRegistered', { names: someOf(translator, unregistered) }) }]),
    ...of('codeOfAnother').map(({ code, name, owner }) => ({ code, message: say('remark.codeOfAnother', { name, owner }) })),
    ...of('outsideRegion').map(({ code, names, region }) => ({
      code,
      message: say('remark.outsideRegion', { names: someOf(translator, names), region }),
    })),
    ...of('olderFigures').map(({ code, names, newest }) => ({
      code,
      message: say('remark.olderFigures', { names: someOf(translator, names), newest: date(newest) }),
    })),
  ];
}

const shown = 8;

function someOf(translator: Translator, names: readonly string[]): string {
  if (names.length <= shown) return translator.list(names);
  return translator.of(allocationTexts)('remark.more', {
    names: names.slice(0, shown).join(', '),
    count: translator.number(names.length - shown),
  });
}
