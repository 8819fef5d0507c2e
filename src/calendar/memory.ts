/** Answers kept by their question: all are let go where they become too many, so that no text can make them grow without end. */
export class Memory<T> {
  private readonly answers = new Map<string, T>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** The answer kept, or undefined. */
  recall(question: string): T | undefined {
    return this.answers.get(question);
  }

  /** Keeps an answer, and gives it back. */
  keep(question: string, answer: T): T {
    if (this.answers.size >= this.most) this.answers.clear();
    this.answers.set(question, answer);
    return answer;
  }
}
