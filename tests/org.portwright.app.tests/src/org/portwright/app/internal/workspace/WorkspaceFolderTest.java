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
	void aFolderThatCannotBeLockedIsNotTaken() throws IOException {
		Path folder = temporary.resolve("share");
		// What is no file cannot be locked, as on a share without locks.
		Files.createDirectories(folder.resolve(".metadata/.lock"));
		var answer = new WorkspaceFolder(location(temporary)).take(folder);
		assertEquals(State.NOT_WRITABLE, answer.state());
		assertTrue(OpenWorkspace.message(answer).contains("keep a second Portwright away"));
		assertFalse(answer.reason().isEmpty());
	}

	@Test
	void aFolderThatAnotherProcessHasIsInUse() throws Exception {
		Path taken = temporary.resolve("taken");
		Location ours = location(temporary);
		Process other = lockInAnotherProcess(Files.createDirectories(taken.resolve(".metadata")).resolve(".lock"));
		try (var said = other.inputReader()) {
			assertEquals("locked", said.readLine());
			assertEquals(State.IN_USE, new WorkspaceFolder(ours).take(taken).state());
		} finally {
			other.destroyForcibly().waitFor();
		}
		assertEquals(State.OURS, new WorkspaceFolder(ours).take(taken).state(), "a killed one has nothing");
		ours.release();
	}

	private Process lockInAnotherProcess(Path lock) throws IOException {
		Path program = Files.writeString(temporary.resolve("Lock.java"), """
				import java.io.FileDescriptor;
				import java.io.FileOutputStream;
				import java.nio.channels.FileChannel;
				import java.nio.file.Path;
				import java.nio.file.StandardOpenOption;

				public class Lock {
					public static void main(String[] file) throws Exception {
						try (var channel = FileChannel.open(Path.of(file[0]), StandardOpenOption.CREATE,
								StandardOpenOption.WRITE)) {
							new FileOutputStream(FileDescriptor.out)
								.write(channel.tryLock() == null ? "busy\\n".getBytes() : "locked\\n".getBytes());
							System.in.read();
						}
					}
				}
				""");
		return new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), program.toString(),
				lock.toString()).redirectErrorStream(true).start();
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
