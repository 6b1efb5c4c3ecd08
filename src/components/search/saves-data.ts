/** True when the reader, or a connection of the second generation, asks for few bytes. */
export function savesData(): boolean {
  if (matchMedia('(prefers-reduced-data: reduce)').matches) return true;
  if (!('connection' in navigator) || !(navigator.connection instanceof Object)) return false;
  const { connection } = navigator;
  const saves = 'saveData' in connection && connection.saveData === true;
  return saves || ('effectiveType' in connection && String(connection.effectiveType).endsWith('2g'));
}
