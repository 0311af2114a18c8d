import type { FormDto } from '@xiezhi/contract';
import { heldSecrets } from './draft.ts';
import type { Start } from './start-of.ts';
import type { Values } from './values.ts';
import { withKeys } from './with-keys.ts';

/** Where there is one possible answer only, it stands there already. */
const onlyAnswers = (form: FormDto): Values =>
  Object.fromEntries(
    form.pages
      .flatMap((page) => page.fields)
      .filter((field) => !field.optional && field.options?.length === 1)
      .map(({ path, component, options }) => {
        const only = options?.[0]?.value;
        return [path, component === 'choices' ? [only] : only];
      }),
  );

/** What the court brings along into a form, whatever has been written into it since. */
export const broughtValues = (form: FormDto): Values => ({
  ...onlyAnswers(form),
  ...(form.brought ?? form.values),
});

/** What stands in a form when it opens: the court's own, over it what this device kept. */
export const firstValues = (form: FormDto, name: string, start: Start): Values => ({
  ...onlyAnswers(form),
  ...withKeys(
    { ...form.values, ...(start.from === 'copy' ? start.values : {}) },
    form.brought ?? form.values,
  ),
  ...heldSecrets(name),
});
