package org.portwright.workspace.operations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.numbering.NumberProblem;
import org.portwright.numbering.NumbersInText;
import org.portwright.numbering.Place;
import org.portwright.numbering.RangeInText;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.testing.OrderFolder;

/** The example engagement that the product ships. */
class ExampleTest {

	private static final Path EXAMPLE = Path
			.of("../../bundles/org.portwright.ui/examples/Contoso moves to Teams");

	private final OrderFolder folder;

	ExampleTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	private Path copy(String name) throws Exception {
		return Files.copy(EXAMPLE.resolve(name), folder.file(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "contoso.tenant", "london.porting" })
	void isSavedByteForByteAsItWasLoaded(String name) throws Exception {
		ModelFile file = folder.model.open(copy(name));
		folder.set(file, "name=another");
		folder.run(new SaveFiles(folder.model, List.of(file)));
		folder.model.undo(file);
		folder.run(new SaveFiles(folder.model, List.of(file)));
		assertArrayEquals(Files.readAllBytes(EXAMPLE.resolve(name)), Files.readAllBytes(file.path()));
	}

	@Test
	void theOrderHasThePlantedProblemsAndNoOther() throws Exception {
		copy("contoso.tenant");
		assertEquals(List.of("ACCOUNT_NUMBER_FORMAT", "DATE_MISSING", "EMERGENCY_LOCATION_MISSING", "EVIDENCE_MISMATCH",
				"NUMBERS_NOT_CONTINUOUS", "POSTCODE_FORMAT", "PREFLIGHT_OPEN", "RANGE_INCOMPLETE"),
				folder.codes(folder.model.open(copy("london.porting"))).stream().sorted().toList());
	}

	@Test
	void theMailHasThePlantedNumbersAndNoOther() throws Exception {
		NumbersInText read = folder
				.read(Files.readString(EXAMPLE.resolve("numbers from the customer.txt")));
		assertEquals(163, read.count());
		List<String> faults = new ArrayList<>();
		for (RangeInText range : read.ranges()) {
			@Nullable
			NumberProblem problem = range.classification().problem();
			if (problem != null) {
				faults.add(range.range().firstE164() + ' ' + problem.code());
			}
		}
		assertEquals(
				List.of("+44161496030 NUMBER_INVALID", "+441534000000 NUMBER_NOT_UK", "+447700900456 NUMBER_MOBILE"),
				faults);
		assertEquals(List.of("20261031", "7741-093"),
				read.notTaken().stream().map(piece -> piece.place()).map(Place::text).toList());
	}
}
