package org.portwright.numbering.internal.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.portwright.numbering.internal.plan.DigitNode.Choice;
import org.portwright.numbering.internal.plan.DigitNode.OneOf;
import org.portwright.numbering.internal.plan.DigitNode.Repeat;
import org.portwright.numbering.internal.plan.DigitNode.Sequence;

/**
 * A non-deterministic automaton after Thompson's construction. A node either waits for a digit and then goes to one
 * other node, or goes on at once to any of its followers.
 */
final class DigitGraph {

	private static final int NO_DIGIT = 0;
	private static final int[] END = {};

	private final List<Integer> masks = new ArrayList<>();
	private final List<int[]> followers = new ArrayList<>();

	/** Adds an expression to run beside the others, and gives the nodes in which it begins. */
	BitSet add(DigitNode expression) {
		int end = node(NO_DIGIT, END);
		BitSet start = new BitSet();
		close(build(expression, end), start);
		return start;
	}

	/**
	 * Where a run stands after one more digit.
	 *
	 * @param digit 0 to 9
	 */
	BitSet step(BitSet nodes, int digit) {
		BitSet next = new BitSet();
		for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
			if ((masks.get(node) & 1 << digit) != 0) {
				close(followers.get(node)[0], next);
			}
		}
		return next;
	}

	/** Collects the nodes that wait for a digit or are an end: the others do not tell states apart. */
	private void close(int node, BitSet into) {
		int[] next = followers.get(node);
		if (masks.get(node) != NO_DIGIT || next.length == 0) {
			into.set(node);
			return;
		}
		for (int follower : next) {
			close(follower, into);
		}
	}

	private int build(DigitNode expression, int end) {
		return switch (expression) {
		case OneOf digit -> node(digit.mask(), end);
		case Sequence sequence -> {
			int next = end;
			for (DigitNode part : sequence.parts().reversed()) {
				next = build(part, next);
			}
			yield next;
		}
		case Choice choice -> node(NO_DIGIT,
				choice.branches().stream().mapToInt(branch -> build(branch, end)).toArray());
		case Repeat repeat -> repeat(repeat, end);
		};
	}

	private int repeat(Repeat repeat, int end) {
		int next = end;
		if (repeat.max() == Repeat.UNBOUNDED) {
			int loop = node(NO_DIGIT, END);
			followers.set(loop, new int[] { build(repeat.part(), loop), end });
			next = loop;
		}
		for (int i = repeat.min(); i < repeat.max(); i++) {
			next = node(NO_DIGIT, build(repeat.part(), next), end);
		}
		for (int i = 0; i < repeat.min(); i++) {
			next = build(repeat.part(), next);
		}
		return next;
	}

	private int node(int mask, int... next) {
		masks.add(mask);
		followers.add(next);
		return masks.size() - 1;
	}
}
