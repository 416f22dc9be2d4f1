package org.portwright.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.portwright.model.Identified;
import org.portwright.model.ModelFactory;
import org.portwright.model.Tenant;
import org.portwright.numbering.NumberType;

class BlockTest {

	@Test
	void showsAHundredNumbersWithoutBlocks() {
		Block all = index(LongStream.range(442079460000L, 442079460100L)).all(NumberType.GEOGRAPHIC);
		assertTrue(all.isFlat());
		assertEquals(100, all.count());
	}

	@Test
	void partsByHundreds() {
		Block all = index(LongStream.range(442079460050L, 442079460250L)).all(NumberType.GEOGRAPHIC);
		List<Block> parts = all.parts();
		assertEquals(List.of(50, 100, 50), parts.stream().map(Block::count).toList());
		assertEquals(442079460050L, parts.get(0).span().orElseThrow().first());
		assertEquals(442079460249L, parts.get(2).span().orElseThrow().last());
	}

	@Test
	void hasNoNodeWithThousandsOfChildrenHoweverNumbersLie() {
		var random = new Random(42);
		var scattered = index(LongStream.generate(() -> 441200000000L + random.nextLong(700000000L)).distinct()
				.limit(100_000));
		int counted = 0;
		for (NumberType type : scattered.types()) {
			counted += countLeaves(scattered.all(type));
		}
		assertEquals(100_000, counted);
	}

	@Test
	void keepsWhatIsNoNumber() {
		Tenant tenant = ModelFactory.eINSTANCE.createTenant();
		var odd = ModelFactory.eINSTANCE.createPhoneNumber();
		odd.setId("extension 12");
		tenant.getPhoneNumbers().add(odd);
		tenant.getPhoneNumbers().add(ModelFactory.eINSTANCE.createPhoneNumber());
		NumberIndex index = index(tenant);
		assertEquals(List.of(NumberType.UNKNOWN), index.types());
		assertEquals(2, index.all(NumberType.UNKNOWN).count());
	}

	private static int countLeaves(Block block) {
		if (block.isFlat()) {
			return block.count();
		}
		List<Block> parts = block.parts();
		assertTrue(parts.size() > 1 && parts.size() <= Block.LIMIT, parts.size() + " parts");
		return parts.stream().mapToInt(BlockTest::countLeaves).sum();
	}

	private static NumberIndex index(LongStream numbers) {
		Tenant tenant = ModelFactory.eINSTANCE.createTenant();
		numbers.forEach(number -> {
			var object = ModelFactory.eINSTANCE.createPhoneNumber();
			object.setId("+" + number);
			tenant.getPhoneNumbers().add(object);
		});
		return index(tenant);
	}

	private static NumberIndex index(Tenant tenant) {
		List<Identified> numbers = List.copyOf(tenant.getPhoneNumbers());
		return NumberIndex.of(NumberOrder.of(NumberIndex.snapshot(numbers)), numbers);
	}
}
