package org.portwright.cli.internal.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.cli.internal.CommandLineFolder;
import org.portwright.cli.internal.Portwright;
import org.portwright.cli.internal.call.ShellRunner;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Interruption;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.fixes.Validate;

import com.google.gson.JsonParser;

/** Ctrl-C while <em>validate</em> checks several files. */
@SuppressWarnings("nls")
class InterruptedValidateTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private final CommandLineFolder folder;
	private final Interruption interruption = new Interruption();
	private final WorkspaceModel model = new WorkspaceModel(() -> TODAY);
	private final ModelProblems problems = new ModelProblems(model, List.of(), TODAY, Optional.empty());

	InterruptedValidateTest(@TempDir Path path) {
		folder = new CommandLineFolder(path);
	}

	/** Makes an order in an engagement of its own, because the check of an order opens all others of its engagement. */
	private Path order(String name) throws IOException {
		Files.createDirectories(folder.file(name).getParent());
		assertEquals(0, folder.call("new", "order", "@" + name, "--numbers", "020 7946 0000").exitCode());
		return folder.file(name);
	}

	@Test
	void endsBetweenFiles() throws Exception {
		Path first = order("first/london.porting");
		Path second = order("second/leeds.porting");
		var interrupting = new Thread(interruption::stop);
		model.addListener(events -> events.stream().filter(ModelEvent.Attached.class::isInstance).findFirst()
				.filter(opened -> opened.file().path().equals(first)).ifPresent(opened -> {
					interrupting.start();
					while (!interruption.monitor().isCanceled()) {
						Thread.onSpinWait();
					}
				}));
		var out = new ByteArrayOutputStream();
		var runner = new ShellRunner(new Console(InputStream.nullInputStream(), out, out), interruption);
		var validate = new Validate(model, problems, List.of(first, second));
		assertThrows(OperationCanceledException.class, () -> runner.run(validate));
		interruption.end();
		interrupting.join();
		assertEquals(List.of(first), model.files().stream().map(ModelFile::path).toList());
	}

	/** Interrupts at its first byte, as if it came while the answer is printed; then it takes the rest. */
	private final class InterruptingOutput extends ByteArrayOutputStream {

		private final Thread interrupting = new Thread(interruption::stop);
		private boolean waitedToTheEnd;

		@Override
		public synchronized void write(byte @Nullable [] bytes, int offset, int length) {
			if (interrupting.getState() == Thread.State.NEW) {
				interrupting.start();
				while (!interruption.monitor().isCanceled()) {
					Thread.onSpinWait();
				}
			}
			super.write(bytes, offset, length);
			waitedToTheEnd = interrupting.isAlive();
		}
	}

	@Test
	void whatIsBeingPrintedIsPrintedWhole() throws Exception {
		Path order = order("first/london.porting");
		var out = new InterruptingOutput();
		var console = new Console(InputStream.nullInputStream(), out, new ByteArrayOutputStream());
		int exitCode = new Portwright(console, name -> null, interruption)
				.run("validate", "--json", "--today", TODAY.toString(), order.toString());
		out.interrupting.join(5_000);
		assertFalse(out.interrupting.isAlive(), "it takes the call for busy still");
		assertTrue(out.waitedToTheEnd, "the process could end before all is written");
		assertEquals(ExitCode.ERRORS_FOUND, exitCode);
		assertTrue(JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).isJsonArray());
	}

	@Test
	void aCallThatBreaksEndsAllTheSame() throws Exception {
		Path order = order("first/london.porting");
		var broken = new OutputStream() {

			@Override
			public void write(int value) {
				throw new IllegalStateException("broken");
			}
		};
		var console = new Console(InputStream.nullInputStream(), broken, broken);
		assertThrows(IllegalStateException.class,
				() -> new Portwright(console, name -> null, interruption).run("validate", order.toString()));
		var interrupting = new Thread(interruption::stop);
		interrupting.start();
		interrupting.join(5_000);
		assertFalse(interrupting.isAlive(), "it takes the call for busy still");
	}
}
