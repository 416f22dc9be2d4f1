package org.portwright.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.PortOrder;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;

/** Files that are dropped in the explorer are kept with an order; nothing else takes them. */
@SuppressWarnings("nls")
class FileDropTest {

	private final ShownTree shown;

	FileDropTest() throws Exception {
		shown = new ShownTree();
	}

	@AfterEach
	void close() throws Exception {
		shown.close();
	}

	@Test
	void filesThatAreDroppedOnAnOrderAreKeptWithIt(@TempDir Path folder) throws Exception {
		IFile file = shown.engagement.order("london");
		shown.engagement.tenant("contoso", LongStream.range(442079460000L, 442079460010L));
		shown.until("Contoso moves/london  Draft");
		shown.until("Contoso moves/contoso");
		ModelFile order = shown.engagement.open(file);
		var target = (DropTarget) shown.tree().getData(DND.DROP_TARGET_KEY);
		assertTrue(Stream.of(target.getTransfer()).anyMatch(FileTransfer.class::isInstance));
		var drop = (FileDrop) target.getDropListeners()[0];
		String[] dropped = { Files.writeString(folder.resolve("numbers.csv"), "1,2").toString() };
		assertFalse(drop.take(shown.node("Contoso moves/contoso"), dropped), "a tenant keeps no files");
		assertFalse(drop.takes(shown.node("Contoso moves")), "an engagement neither");
		assertTrue(drop.take(shown.node("Contoso moves/london  Draft"), dropped));
		PortOrder root = (PortOrder) order.root();
		WindowEvents.until("it is in the journal", () -> !root.getJournal().isEmpty());
		assertEquals("numbers.csv", root.getJournal().getFirst().getFiles().getFirst().getName());
		assertTrue(Files.exists(order.path().resolveSibling("london.files").resolve("numbers.csv")));
	}
}
