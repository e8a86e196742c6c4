/** Which evidence a promotion needs; see DESIGN of the funnel in the README. */
export type PromotionPolicy = 'engaged' | 'qualified' | 'manual';
