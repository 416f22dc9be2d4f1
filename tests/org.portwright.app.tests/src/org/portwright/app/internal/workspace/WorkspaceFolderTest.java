package org.portwright.app.internal.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.app.internal.workspace.WorkspaceFolder.State;

/** With Equinox' own locations and their real locks. */
@SuppressWarnings("nls")
class WorkspaceFolderTest {

	@TempDir
	private Path temporary = Path.of("");

	@Test
	void beginsWithTheDefault() throws IOException {
		Path folder = temporary.resolve("My engagements");
		assertEquals(folder, new WorkspaceFolder(location(folder)).first());
	}

	@Test
	void makesAndLocksTheFolder() throws IOException {
		Path folder = temporary.resolve("My engagements");
		Location location = location(temporary);
		assertEquals(State.OURS, new WorkspaceFolder(location).take(folder).state());
		assertTrue(Files.isDirectory(folder));
		assertTrue(location.isLocked());
		location.release();
	}

	@Test
	void aFolderInUseIsNamedAndAnotherMayBeTaken() throws IOException {
		Path taken = temporary.resolve("taken");
		Location first = location(temporary);
		new WorkspaceFolder(first).take(taken);
		Location second = location(temporary);
		var folder = new WorkspaceFolder(second);
		var answer = folder.take(taken);
		assertEquals(State.IN_USE, answer.state());
		assertFalse(second.isSet());
		assertTrue(OpenWorkspace.message(answer).contains(taken.toString()));
		assertEquals("Portwright is already open", OpenWorkspace.title(answer));
		assertEquals(State.OURS, folder.take(temporary.resolve("other")).state());
		first.release();
		second.release();
	}

	@Test
	void aFolderOfAProgramThatEndsIsWaitedForAndNotAskedAbout() throws IOException {
		Path taken = temporary.resolve("taken");
		Location first = location(temporary);
		new WorkspaceFolder(first).take(taken);
		Files.createDirectories(taken.resolve(".metadata"));
		var mark = new ClosingMark(taken);
		mark.set();
		Location second = location(temporary);
		var folder = new WorkspaceFolder(second);
		assertEquals(State.CLOSING, folder.take(taken).state());
		Display.getCurrent().timerExec(1, first::release);
		assertEquals(State.OURS, FolderWait.take(folder, taken).state());
		assertFalse(mark.isSet(), "it is about the program before");
		second.release();
	}

	@Test
	void aFolderThatCannotBeMadeIsToldWithTheReason() throws IOException {
		Path file = Files.writeString(temporary.resolve("file"), "");
		var answer = new WorkspaceFolder(location(temporary)).take(file.resolve("below a file"));
		assertEquals(State.NOT_WRITABLE, answer.state());
		assertTrue(OpenWorkspace.message(answer).contains(answer.folder().toString()));
		assertFalse(answer.reason().isEmpty());
	}

	private static Location location(Path defaultFolder) throws IOException {
		return Platform.getInstanceLocation().createLocation(null, WorkspaceFolder.url(defaultFolder), false);
	}
}
