package org.portwright.workspace.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.numbering.NumberRange;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.testing.OrderFolder;

class AddNumbersTest {

	private final OrderFolder folder;

	AddNumbersTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	private AddNumbers.Result add(ModelFile file, String numbers) throws Exception {
		return folder.run(new AddNumbers(folder.model, file, folder.read(numbers), ""));
	}

	@Test
	void entriesAreSortedByTheirFirstNumberWhicheverWayTheyCame() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0200 - 0209");
		add(file, "020 7946 0100, 0161 496 0000 - 0009");
		add(file, "020 7946 0300");
		assertEquals(List.of("+441614960000 +441614960000-+441614960009", "+442079460100 +442079460100-null",
				"+442079460200 +442079460200-+442079460209", "+442079460300 +442079460300-null"),
				OrderFolder.numbers(file));
	}

	@Test
	void theSameNumbersGiveTheSameBytes() throws Exception {
		ModelFile one = folder.order("one.porting", "", "name=x");
		add(one, "020 7946 0000 - 0009");
		add(one, "0161 496 0000");
		ModelFile two = folder.order("two.porting", "", "name=x");
		add(two, "0161 496 0000");
		add(two, "020 7946 0000 - 0009");
		folder.run(new SaveFiles(folder.model, List.of(one, two)));
		assertEquals(folder.text(one).replace(one.root().getId(), two.root().getId()), folder.text(two));
	}

	@Test
	void whatIsThereStaysAndIsReported() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0010 - 0019, 020 7946 0030");
		folder.set(file, "numbers[+442079460010].note=reception");
		AddNumbers.Result result = add(file, "020 7946 0000 - 0039");
		assertEquals(List.of(NumberRange.of("+442079460000", "+442079460009"),
				NumberRange.of("+442079460020", "+442079460029"), NumberRange.of("+442079460031", "+442079460039")),
				result.added());
		assertEquals(
				List.of(NumberRange.of("+442079460010", "+442079460019"),
						NumberRange.of("+442079460030", "+442079460030")),
				result.duplicates());
		assertEquals(5, OrderFolder.numbers(file).size());
		assertTrue(folder.codes(file).stream().noneMatch("NUMBER_DUPLICATE"::equals));
	}

	@Test
	void nothingNewIsNoChange() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0010 - 0019");
		assertEquals(List.of(), add(file, "020 7946 0012").added());
		assertFalse(file.isDirty());
	}

	@Test
	void anIdThatIsTakenGetsASuffix() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000");
		folder.set(file, "numbers[+442079460000].first=+442079460005");
		add(file, "020 7946 0000");
		assertEquals(List.of("+442079460000 +442079460005-null", "+442079460000-2 +442079460000-null"),
				OrderFolder.numbers(file));
	}

	@Test
	void undoGivesTheBytesBack() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000");
		String before = folder.text(file);
		add(file, "020 7946 0100 - 0199, 0161 496 0000");
		folder.run(new SaveFiles(folder.model, List.of(file)));
		assertTrue(folder.model.undo(file).isOK());
		folder.run(new SaveFiles(folder.model, List.of(file)));
		assertEquals(before, folder.text(file));
	}
}
