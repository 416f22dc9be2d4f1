package org.portwright.cli.internal.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.cli.internal.CommandLineFolder;
import org.portwright.cli.internal.call.ShellRunner;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.Interruption;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.fixes.Validate;

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
		interrupting.join();
		assertEquals(List.of(first), model.files().stream().map(ModelFile::path).toList());
	}
}
