package org.portwright.porting.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.portwright.numbering.NumberRange;
import org.portwright.porting.facts.Surroundings.Shared;

/**
 * The numbers of the open orders of an engagement, to be asked who else has them. Immutable; numbers are kept in blocks
 * of ten thousand, and a change costs as much as the blocks that it touches.
 */
final class ClaimedNumbers {

	static final ClaimedNumbers NONE = new ClaimedNumbers(Map.of());

	private final Map<Long, ClaimedBlock> blocks;

	private ClaimedNumbers(Map<Long, ClaimedBlock> blocks) {
		this.blocks = blocks;
	}

	/** The same with other numbers of some orders; the numbers are folded, and none where an order is gone. */
	ClaimedNumbers with(Map<String, List<NumberRange>> changes, Map<String, List<NumberRange>> before) {
		Map<Long, Map<String, List<NumberRange>>> byBlock = new HashMap<>();
		changes.forEach((file, ranges) -> {
			Map<Long, List<NumberRange>> old = ClaimedBlock.byBlock(before.getOrDefault(file, List.of()));
			Map<Long, List<NumberRange>> now = ClaimedBlock.byBlock(ranges);
			old.keySet().forEach(block -> now.putIfAbsent(block, List.of()));
			now.forEach((block, parts) -> {
				if (!parts.equals(old.getOrDefault(block, List.of()))) {
					byBlock.computeIfAbsent(block, any -> new HashMap<>()).put(file, parts);
				}
			});
		});
		if (byBlock.isEmpty()) {
			return this;
		}
		Map<Long, ClaimedBlock> changed = new HashMap<>(blocks);
		byBlock.forEach((number, ranges) -> changed.merge(number, ClaimedBlock.of(ranges),
				(old, any) -> old.with(ranges)));
		return new ClaimedNumbers(changed);
	}

	/** The orders that have the same numbers as before and share them with others than before. */
	Set<String> affectedSince(ClaimedNumbers before) {
		Set<String> affected = new HashSet<>();
		if (this != before) {
			blocks.forEach((number, block) -> {
				ClaimedBlock old = before.blocks.getOrDefault(number, ClaimedBlock.NONE);
				if (block != old) {
					block.addAffectedSince(old, affected);
				}
			});
		}
		return affected;
	}

	/** The numbers of an order that other orders have too. */
	List<Shared> sharedWith(String file, List<NumberRange> numbers) {
		List<Shared> shared = new ArrayList<>();
		ClaimedBlock.byBlock(numbers).forEach((number, parts) -> Optional.ofNullable(blocks.get(number))
				.ifPresent(block -> parts.forEach(part -> block.addShared(file, part, shared))));
		return shared;
	}
}
