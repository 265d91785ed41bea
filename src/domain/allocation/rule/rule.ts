/** Methods that turn a pool of strips into whole strips a municipality; sources in docs/rules/allocation.md. */
export const methods = ['largest-remainder', 'webster', 'jefferson', 'adams', 'hill', 'dean'] as const;
export type Method = (typeof methods)[number];
export type DivisorMethod = Exclude<Method, 'largest-remainder'>;

export const roundings = ['half-up', 'down', 'up'] as const;
export type Rounding = (typeof roundings)[number];

export interface ProportionalShare {
  readonly kind: 'proportional';
  /** All strips together, the bases included. */
  readonly total: number;
  /** 1 is pure pro rata, 0.5 the square root; in (0, 1]. */
  readonly exponent: number;
  readonly method: Method;
}

export interface Band {
  /** Inhabitants from which this band holds, up to the next band's. */
  readonly from: number;
  readonly strips: number;
}

export interface BandsShare {
  readonly kind: 'bands';
  /** Ascending; the first is from 0. */
  readonly bands: readonly Band[];
}

export interface RateShare {
  readonly kind: 'rate';
  readonly inhabitantsPerStrip: number;
  readonly rounding: Rounding;
}

export type Share = ProportionalShare | BandsShare | RateShare;

/** A departure from the rule for one municipality: own bounds on its total, or a fixed total. */
export interface Override {
  readonly min?: number;
  readonly max?: number;
  readonly fixed?: number;
  readonly reason: string;
}

/** What RULE.json and the setting Verdeelregel hold. */
export interface Rule {
  /** Strips every municipality gets. */
  readonly base: number;
  /** Bounds on a municipality's total, the base included; null is no bound. */
  readonly min: number | null;
  readonly max: number | null;
  readonly share: Share;
  /** By municipality code. */
  readonly overrides?: Readonly<Record<string, Override>>;
}

/** The most strips a rule may hand out or name: keeps every quotient well apart in float64. */
export const mostStrips = 1_000_000;
/** The most inhabitants a municipality may have; Earth has fewer. */
export const mostInhabitants = 1_000_000_000_000;
