import type { Parts } from '../../language/temporal-data.ts';

/** What a word says that says nothing. */
export const NOTHING_SAID: Parts = {};

/** Unions kept; a text can't make them grow without end. */
const MOST_KEPT = 20_000;

interface Branch {
  /** The union of what led here; null where it contradicts itself, undefined where nobody asked yet. */
  says: Parts | null | undefined;
  next: Map<Parts, Branch> | null;
}

const createBranch = (): Branch => ({ says: undefined, next: null });

/** The union of what words say, or null where two contradict each other. */
export function joinParts(parts: readonly Parts[]): Parts | null {
  const joined: Record<string, unknown> = {};
  for (const part of parts)
    for (const key in part) {
      const value = part[key as keyof Parts];
      if (joined[key] !== undefined && joined[key] !== value) return null;
      joined[key] = value;
    }
  return joined as Parts;
}

/** The same for parts of the same fields and values. */
function contentOf(parts: Parts): string {
  let content = '';
  for (const key in parts) content += `${key}=${parts[key as keyof Parts]};`;
  return content;
}

/**
 * Unions of what the words of rules say, each made once: the same words give the same object, and what is worked out for it
 * may be kept by it.
 */
export class Sayings {
  private readonly roots: Branch[] = [];
  private readonly byContent = new Map<string, Parts>();
  private readonly own = new Set<Parts>();
  private size = 0;
  /** How often all that was kept was let go: what is then made anew is not the same object. */
  forgotten = 0;

  /**
   * The union of what words say, or null where two contradict each other.
   *
   * @param order place of the rule in the data
   * @param own what the rule itself says
   * @param taken what its words say, in their order
   */
  join(order: number, own: Parts | undefined, taken: readonly Parts[]): Parts | null {
    let branch = this.roots[order] ?? this.createRoot(order);
    for (const part of taken) branch = branch.next?.get(part) ?? this.grow(branch, part);
    if (branch.says === undefined) branch.says = this.unite(own, taken);
    return branch.says;
  }

  /** One object for all parts of the same content. */
  unify(parts: Parts): Parts {
    const content = contentOf(parts);
    const known = this.byContent.get(content);
    if (known !== undefined) return known;
    if (++this.size > MOST_KEPT) this.forget();
    this.byContent.set(content, parts);
    this.own.add(parts);
    return parts;
  }

  /** True for parts that were made here: others are of one place alone. */
  isOwn(parts: Parts): boolean {
    return this.own.has(parts);
  }

  private unite(own: Parts | undefined, taken: readonly Parts[]): Parts | null {
    const says = joinParts(own === undefined ? taken : [own, ...taken]);
    return says === null ? null : this.unify(says);
  }

  private createRoot(order: number): Branch {
    const root = createBranch();
    this.roots[order] = root;
    return root;
  }

  private grow(from: Branch, part: Parts): Branch {
    if (++this.size > MOST_KEPT) this.forget();
    const branch = createBranch();
    from.next ??= new Map();
    from.next.set(part, branch);
    return branch;
  }

  private forget(): void {
    this.roots.length = 0;
    this.byContent.clear();
    this.own.clear();
    this.size = 0;
    this.forgotten++;
  }
}
