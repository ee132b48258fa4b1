/** When a number or desk answers, as the source says it; `spans` where we could read it. */
export type OpeningHours = {
  /** As written ("vardagar 8-17"). */
  text: string;
  /** Days 1 (Monday) to 7 (ISO 8601), local times "08:00" to "17:00". */
  spans?: { days: number[]; from: string; to: string }[];
};
