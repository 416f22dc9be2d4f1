package org.portwright.workspace.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fixes.ApplyFixes;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

class SaveFilesTest {

	private final OrderFolder folder;

	SaveFilesTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	@Test
	void savesWhatIsDirty() throws Exception {
		ModelFile london = folder.order("london.porting", "");
		ModelFile leeds = folder.order("leeds.porting", "");
		folder.set(leeds, "name=Leeds");
		assertEquals(List.of(leeds), folder.run(new SaveFiles(folder.model, List.of(london, leeds))));
		assertFalse(leeds.isDirty());
	}

	@Test
	void aFileChangedByOthersIsLeftAlone() throws Exception {
		ModelFile london = folder.order("london.porting", "");
		folder.set(london, "name=London");
		Files.writeString(london.path(), "theirs");
		var failure = assertThrows(OperationException.class,
				() -> folder.run(new SaveFiles(folder.model, List.of(london))));
		assertTrue(failure.getMessage().contains("changed by somebody else"), failure.getMessage());
		assertEquals("theirs", Files.readString(london.path()));
	}

	@Test
	void aSplitThatCannotBeSavedLeavesNoNewOrders() throws Exception {
		ModelFile london = folder.order("london.porting", "020 7946 0000, 0808 157 0000");
		var fixed = folder.run(new ApplyFixes(folder.model, folder.problems, london, Set.of("NUMBER_TYPES_MIXED")));
		assertEquals(2, fixed.files().size());
		Files.writeString(london.path(), "theirs");
		assertThrows(OperationException.class, () -> folder.run(new SaveFiles(folder.model, fixed.files())));
		assertFalse(Files.exists(folder.file("london-1.porting")));
	}
}
