export type RollLine = { readonly name: string; readonly group: string; readonly phone: string }

/** Lines as they are copied from a sheet or typed: name, delegation or sector, telephone, parted by tabs or commas. */
export function rollLines(text: string): readonly RollLine[] {
  return text
    .split(/\r?\n/)
    .map(line => line.split(/[\t,，;；]/).map(cell => cell.trim()))
    .flatMap(([name = '', group = '', phone = '']) => (name === '' ? [] : [{ name, group, phone }]))
}
