package org.portwright.numbering.internal.plan;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A deterministic automaton that runs several expressions at once. Two strings of digits of the same length that lead
 * into the same state are matched by the same expressions, and so are all their continuations. States are made when
 * digits first lead there: the numbers of an order touch a few dozen of some thousand.
 */
final class DigitAutomaton {

	private final DigitGraph graph = new DigitGraph();
	private final Map<BitSet, DigitState> states = new ConcurrentHashMap<>();
	private final DigitState start;

	DigitAutomaton(Collection<DigitNode> expressions) {
		BitSet nodes = new BitSet();
		for (DigitNode expression : expressions) {
			nodes.or(graph.add(expression));
		}
		start = state(nodes);
	}

	/** The state before the first digit. */
	DigitState start() {
		return start;
	}

	/** The state after one more digit. */
	DigitState after(BitSet nodes, int digit) {
		return state(graph.step(nodes, digit));
	}

	private DigitState state(BitSet nodes) {
		return states.computeIfAbsent(nodes, made -> new DigitState(this, made));
	}
}
