package org.portwright.workspace.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.Conversion;
import org.portwright.model.ModelFactory;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.numbering.NumberRange;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.numbers.PlannedConversions;
import org.portwright.workspace.testing.OrderFolder;

/** A conversion is of the order that has its number. */
@SuppressWarnings("nls")
class SplitConversionsTest {

	private final OrderFolder folder;
	private final ModelFile file;

	SplitConversionsTest(@TempDir Path path) throws Exception {
		folder = new OrderFolder(path.toRealPath());
		file = folder.order("london.porting", "020 7946 0000 - 0009, 0808 157 0000 - 0004");
	}

	private Conversion plan(String first, String last) {
		Conversion conversion = ModelFactory.eINSTANCE.createConversion();
		conversion.setId("c" + order(file).getConversions().size());
		conversion.setFirst(first);
		conversion.setLast(last);
		conversion.setUsage(NumberUsage.VOICE_APP);
		conversion.setPlannedDate(LocalDate.of(2026, 12, 22));
		order(file).getConversions().add(conversion);
		return conversion;
	}

	private static PortOrder order(ModelFile of) {
		return (PortOrder) of.root();
	}

	private List<ModelFile> split() throws Exception {
		folder.run(new ApplyFixes(folder.model, folder.problems, file, Set.of("NUMBER_TYPES_MIXED")));
		return folder.model.files().stream().filter(each -> each.root() instanceof PortOrder).toList();
	}

	private static String numbers(Conversion conversion) {
		return conversion.getFirst() + '-' + Objects.toString(conversion.getLast(), "");
	}

	private static List<String> conversions(ModelFile of) {
		return order(of).getConversions().stream().map(SplitConversionsTest::numbers).toList();
	}

	private static String first(ModelFile of) {
		return order(of).getNumbers().getFirst().getFirst();
	}

	@Test
	void plannedConversionsGoWithTheirNumbers() throws Exception {
		plan("+442079460003", "");
		plan("+448081570001", "");
		List<ModelFile> parts = split();
		assertEquals(2, parts.size());
		for (ModelFile part : parts) {
			assertEquals(List.of(first(part).startsWith("+4420") ? "+442079460003-" : "+448081570001-"),
					conversions(part));
			assertEquals(LocalDate.of(2026, 12, 22), order(part).getConversions().getFirst().getPlannedDate());
		}
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(List.of("+442079460003-", "+448081570001-"), conversions(file));
	}

	@Test
	void aRangeIsCutWhereItsNumbersGo() throws Exception {
		ModelFile parted = folder.order("two.porting", "020 7946 0000 - 0009, 0808 157 0000 - 0004");
		Conversion all = ModelFactory.eINSTANCE.createConversion();
		all.setId("c");
		all.setFirst("+442079460000");
		all.setLast("+442079460009");
		order(parted).getConversions().add(all);
		var conversions = new PlannedConversions(order(parted));
		var middle = List.of(NumberRange.of("+442079460004", "+442079460005"));
		assertEquals(List.of("+442079460004-+442079460005"),
				conversions.copiesFor(middle).stream().map(SplitConversionsTest::numbers).toList());
		conversions.without(folder.model.editingDomain(), middle).forEach(command -> {
			assertTrue(command.canExecute());
			command.execute();
		});
		assertEquals(List.of("+442079460000-+442079460003", "+442079460006-+442079460009"), conversions(parted));
		assertEquals(2, order(parted).getConversions().stream().map(Conversion::getId).distinct().count());
	}

	@Test
	void whatIsDoneOrNamesNoNumberOfTheOrderStays() throws Exception {
		plan("+448081570001", "").setDone(Instant.parse("2026-11-20T09:00:00Z"));
		plan("+442079460003", "").setDone(Instant.parse("2026-11-20T09:00:00Z"));
		plan("call Ada", "");
		plan("+441614960000", "");
		for (ModelFile part : split()) {
			assertEquals(part == file
					? List.of("+448081570001-", "+442079460003-", "call Ada-", "+441614960000-")
					: List.of(), conversions(part));
		}
	}
}
