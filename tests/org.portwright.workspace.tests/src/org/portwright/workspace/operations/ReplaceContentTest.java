package org.portwright.workspace.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.ModelRoot;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

class ReplaceContentTest {

	private final OrderFolder folder;

	ReplaceContentTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	@Test
	void isSavedAsTheOtherContentAndUndone() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000, 020 7946 0002", "loa.accountNumber=1");
		ModelRoot root = file.root();
		String before = folder.text(file);
		ModelFile other = folder.order("leeds.porting", "0113 496 0000 - 0009", "loa.cupid=123");
		assertTrue(replace(file, content(other)));
		assertSame(root, file.root());
		folder.run(new SaveFiles(folder.model, List.of(file)));
		assertEquals(folder.text(other), folder.text(file));
		assertTrue(folder.model.undo(file).isOK());
		folder.run(new SaveFiles(folder.model, List.of(file)));
		assertEquals(before, folder.text(file));
	}

	@Test
	void theSameContentIsNoChange() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000", "loa.accountNumber=1");
		assertFalse(replace(file, content(file)));
		assertFalse(file.isDirty());
	}

	@Test
	void refusesTheContentOfAnotherKind() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000");
		assertThrows(OperationException.class, () -> replace(file, Blank.tenant()));
		assertFalse(file.isDirty());
	}

	private boolean replace(ModelFile file, ModelRoot content) throws OperationException {
		return folder.run(new ReplaceContent(folder.model, "Restore", file, content));
	}

	private ModelRoot content(ModelFile file) throws IOException {
		try (var in = Files.newInputStream(file.path())) {
			return ModelFiles.read(folder.file("copy.porting"), in).root().orElseThrow();
		}
	}
}
