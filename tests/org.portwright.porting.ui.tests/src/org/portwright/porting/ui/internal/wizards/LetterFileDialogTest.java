package org.portwright.porting.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.documents.OrderDocuments;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.EditorWindow;
import org.portwright.workbench.testing.WindowEvents;

/** What there is to know about a letter is said when the job that wrote it is over. */
@SuppressWarnings("nls")
class LetterFileDialogTest {

	private static final String JOB = "Writing the letter of London";

	private final EditedEngagement engagement;

	LetterFileDialogTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void theJobIsOverWhenItsDialogIsOpen(@TempDir Path folder) throws Exception {
		EditorWindow editor = engagement.openOrder();
		editor.fill("loa.requestedDate", "31/02/2027");
		Shell window = editor.editor().getSite().getShell();
		Path letter = folder.resolve("london.pdf");
		List<Boolean> isOver = new ArrayList<>();
		Dialogs.answer("About the Documents", dialog -> {
			try {
				WindowEvents.until("the job is over", () -> Stream.of(Job.getJobManager().find(null))
						.noneMatch(job -> job.getName().contains(JOB)));
				isOver.add(true);
			} finally {
				dialog.close();
			}
		});
		new LetterFileDialog(window, engagement.engagementFiles(), engagement.orderFile()).write(new DocumentExport(
				engagement.engagementFiles(), engagement.orderFile(), OrderDocuments.LETTER, letter), JOB);
		WindowEvents.until("it is said", () -> !isOver.isEmpty());
		assertEquals(List.of(true), isOver);
		assertTrue(Files.exists(letter));
		Stream.of(window.getShells()).forEach(Shell::close);
	}
}
