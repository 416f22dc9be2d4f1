package org.portwright.porting.ui.internal.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.program.Program;
import org.portwright.documents.OrderDocuments;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.ui.internal.wizards.DocumentExport;
import org.portwright.ui.Failures;
import org.portwright.ui.wizards.Sequence;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.RunMode;

/** Shows letters in the system's own viewer of PDF files, which can print. */
@SuppressWarnings("nls")
final class LetterViewing {

	private static final String FOLDER = "portwright-letter";
	private static final String EXTENSION = ".pdf";

	private final EngagementFiles engagementFiles;
	private final Predicate<String> viewer;

	LetterViewing(EngagementFiles engagementFiles) {
		this(engagementFiles, Program::launch);
	}

	/** @param viewer opens a file in a program of the system; says whether it did */
	LetterViewing(EngagementFiles engagementFiles, Predicate<String> viewer) {
		this.engagementFiles = engagementFiles;
		this.viewer = viewer;
	}

	/** Shows the letter of an order. */
	void view(IFile order) {
		Sequence<Path> writing = model -> {
			Path letter = place(order);
			new DocumentExport(engagementFiles, order, OrderDocuments.LETTER, letter).run(model);
			return letter;
		};
		engagementFiles.runner().run(writing.on(engagementFiles), RunMode.asked(Messages.LetterViewing_job), letter -> {
			if (!viewer.test(letter.toString())) {
				Failures.show(Status.warning(Messages.LetterViewing_noViewer));
			}
		});
	}

	/** A folder that nobody else can read; it is gone with us, since nobody knows when the viewer has read it. */
	private static Path place(IFile order) throws CoreException {
		try {
			Path folder = Files.createTempDirectory(FOLDER);
			Path letter = folder.resolve(order.getFullPath().removeFileExtension().lastSegment() + EXTENSION);
			folder.toFile().deleteOnExit();
			letter.toFile().deleteOnExit();
			return letter;
		} catch (IOException e) {
			throw new CoreException(Status.error(Messages.LetterViewing_noFolder, e));
		}
	}
}
