package org.portwright.porting.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.RangeSets;
import org.portwright.porting.facts.Surroundings.Others;
import org.portwright.porting.facts.Surroundings.Shared;

/**
 * Ten thousand consecutive numbers and the open orders that have some of them. Immutable. Who shares which numbers is
 * worked out when somebody asks: for each number the count of orders and the first of them by name, in one pass over
 * all numbers that are claimed, so that many orders of the same numbers cost their sum and not their square.
 */
final class ClaimedBlock {

	/** Numbers that nobody has. */
	static final ClaimedBlock NONE = new ClaimedBlock(new TreeMap<>());

	private static final int SIZE = 10_000;
	/** One of these may be who asks. */
	private static final int KEPT = Others.NAMED + 1;

	/** Consecutive numbers that the same count of orders has, with the same first ones; at least two. */
	private record Run(NumberRange range, List<String> first, Others forUnnamed, int count) {

		static Run of(NumberRange range, List<String> first, int count) {
			List<String> named = first.subList(0, Math.min(first.size(), Others.NAMED));
			return new Run(range, first, new Others(named, count - 1 - named.size()), count);
		}

		/** Most who ask are not among the first, and need not be told in objects of their own. */
		Others others(String asking) {
			if (!first.contains(asking)) {
				return forUnnamed;
			}
			List<String> others = new ArrayList<>(first);
			others.remove(asking);
			return new Others(others, count - 1 - others.size());
		}

		NumberRange common(NumberRange asked) {
			return asked.contains(range) ? range
					: new NumberRange(Math.max(range.first(), asked.first()), Math.min(range.last(), asked.last()));
		}
	}

	private final TreeMap<String, List<NumberRange>> byFile;
	private volatile @Nullable List<Run> runs;

	private ClaimedBlock(TreeMap<String, List<NumberRange>> byFile) {
		this.byFile = byFile;
	}

	static ClaimedBlock of(Map<String, List<NumberRange>> ranges) {
		return NONE.with(ranges);
	}

	/** Returns folded ranges by the number of their block, in ascending order; what reaches into several is split. */
	static Map<Long, List<NumberRange>> byBlock(List<NumberRange> ranges) {
		Map<Long, List<NumberRange>> blocks = new LinkedHashMap<>();
		List<NumberRange> parts = List.of();
		long block = -1;
		for (NumberRange range : ranges) {
			long first = range.first();
			while (first <= range.last()) {
				if (first / SIZE != block) {
					block = first / SIZE;
					parts = new ArrayList<>();
					blocks.put(block, parts);
				}
				long last = Math.min(range.last(), (block + 1) * SIZE - 1);
				parts.add(range.last() - range.first() == last - first ? range : new NumberRange(first, last));
				first = last + 1;
			}
		}
		return blocks;
	}

	ClaimedBlock with(Map<String, List<NumberRange>> changes) {
		TreeMap<String, List<NumberRange>> changed = new TreeMap<>(byFile);
		changes.forEach((file, ranges) -> {
			if (ranges.isEmpty()) {
				changed.remove(file);
			} else {
				changed.put(file, ranges);
			}
		});
		return new ClaimedBlock(changed);
	}

	/**
	 * Adds the orders that have the same numbers as before and share them with others than before. Only the numbers
	 * that came or went are looked at, however many there are.
	 */
	void addAffectedSince(ClaimedBlock before, Set<String> affected) {
		List<NumberRange> changed = changedSince(before);
		byFile.forEach((file, ranges) -> {
			if (ranges.equals(before.byFile.get(file)) && RangeSets.common(ranges, changed).stream()
					.anyMatch(range -> !shared(file, range).equals(before.shared(file, range)))) {
				affected.add(file);
			}
		});
	}

	/** The numbers that some order has that had not had them, or the other way round. */
	private List<NumberRange> changedSince(ClaimedBlock before) {
		List<NumberRange> changed = new ArrayList<>();
		Set<String> files = new HashSet<>(byFile.keySet());
		files.addAll(before.byFile.keySet());
		for (String file : files) {
			List<NumberRange> now = byFile.getOrDefault(file, List.of());
			List<NumberRange> then = before.byFile.getOrDefault(file, List.of());
			if (!now.equals(then)) {
				changed.addAll(RangeSets.minus(now, then));
				changed.addAll(RangeSets.minus(then, now));
			}
		}
		return NumberRanges.fold(changed);
	}

	private List<Shared> shared(String asking, NumberRange range) {
		List<Shared> shared = new ArrayList<>();
		addShared(asking, range, shared);
		return shared;
	}

	/** Adds the numbers of a range that orders other than the one that asks have too. */
	void addShared(String asking, NumberRange range, List<Shared> shared) {
		List<Run> all = runs();
		int at = firstFrom(all, range.first());
		while (at < all.size() && all.get(at).range().first() <= range.last()) {
			Run run = all.get(at);
			add(new Shared(run.common(range), run.others(asking)), shared);
			at++;
		}
	}

	private static void add(Shared next, List<Shared> shared) {
		if (!shared.isEmpty()) {
			Shared last = shared.getLast();
			if (last.range().isAdjacentTo(next.range()) && last.others().equals(next.others())) {
				shared.set(shared.size() - 1,
						new Shared(new NumberRange(last.range().first(), next.range().last()), last.others()));
				return;
			}
		}
		shared.add(next);
	}

	private static int firstFrom(List<Run> all, long number) {
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (all.get(middle).range().last() < number) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private List<Run> runs() {
		@Nullable
		List<Run> known = runs;
		if (known == null) {
			known = work();
			runs = known;
		}
		return known;
	}

	private List<Run> work() {
		if (byFile.size() < 2) {
			return List.of();
		}
		var files = byFile.keySet().toArray(String[]::new);
		var counts = new int[SIZE];
		var first = new int[SIZE * KEPT];
		int file = 0;
		long base = byFile.firstEntry().getValue().getFirst().first() / SIZE * SIZE;
		for (List<NumberRange> ranges : byFile.values()) {
			for (NumberRange range : ranges) {
				for (int at = (int) (range.first() - base); at <= range.last() - base; at++) {
					if (counts[at] < KEPT) {
						first[at * KEPT + counts[at]] = file;
					}
					counts[at]++;
				}
			}
			file++;
		}
		return runs(base, files, counts, first);
	}

	private static List<Run> runs(long base, String[] files, int[] counts, int[] first) {
		List<Run> runs = new ArrayList<>();
		int from = 0;
		while (from < SIZE) {
			int kept = Math.min(KEPT, counts[from]);
			int to = from + 1;
			while (to < SIZE && counts[to] == counts[from] && Arrays.equals(first, to * KEPT, to * KEPT + kept, first,
					from * KEPT, from * KEPT + kept)) {
				to++;
			}
			if (counts[from] > 1) {
				runs.add(Run.of(new NumberRange(base + from, base + to - 1), Arrays
						.stream(first, from * KEPT, from * KEPT + kept).mapToObj(known -> files[known]).toList(),
						counts[from]));
			}
			from = to;
		}
		return List.copyOf(runs);
	}
}
