package org.portwright.numbering.internal.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A deterministic automaton that runs several expressions at once. Two strings of digits of the same length that lead
 * into the same state are matched by the same expressions, and so are all their continuations.
 */
public final class DigitAutomaton {

	/** The state before the first digit. */
	public static final int START = 0;

	private final int[] transitions;
	private final int states;

	private DigitAutomaton(List<int[]> rows) {
		states = rows.size();
		transitions = new int[states * 10];
		for (int state = 0; state < states; state++) {
			System.arraycopy(rows.get(state), 0, transitions, state * 10, 10);
		}
	}

	/**
	 * @param expressions the expressions
	 * @return an automaton in which the end state tells which of them match
	 */
	static DigitAutomaton of(Collection<DigitNode> expressions) {
		DigitGraph graph = new DigitGraph();
		BitSet start = new BitSet();
		for (DigitNode expression : expressions) {
			start.or(graph.add(expression));
		}
		Map<BitSet, Integer> numbers = new HashMap<>();
		List<BitSet> pending = new ArrayList<>();
		List<int[]> rows = new ArrayList<>();
		numbers.put(start, START);
		pending.add(start);
		while (rows.size() < pending.size()) {
			BitSet state = pending.get(rows.size());
			int[] row = new int[10];
			for (int digit = 0; digit < 10; digit++) {
				BitSet next = graph.step(state, digit);
				if (!numbers.containsKey(next)) {
					numbers.put(next, pending.size());
					pending.add(next);
				}
				row[digit] = numbers.getOrDefault(next, START);
			}
			rows.add(row);
		}
		return new DigitAutomaton(rows);
	}

	/**
	 * @param state a state
	 * @param digit 0 to 9
	 * @return the state after this digit
	 */
	public int next(int state, int digit) {
		return transitions[state * 10 + digit];
	}

	/**
	 * @return how many states there are; they are numbered from 0
	 */
	public int states() {
		return states;
	}
}
