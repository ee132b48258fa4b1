import { changeSetting, SCREEN_SHARED } from '../browser/settings.ts';

/** From now on others can see the screen, or no longer. Every window follows at once. */
export async function shareScreen(shared: boolean): Promise<void> {
  await changeSetting(SCREEN_SHARED, shared ? new Date().toISOString() : SCREEN_SHARED.standard);
}
