package org.portwright.porting.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;

/** The evidence is written by a job, into a folder that is called like the order. */
@SuppressWarnings("nls")
class ExportOverrideTest {

	private final EditedEngagement engagement;

	ExportOverrideTest() throws Exception {
		engagement = new EditedEngagement();
	}

	@BeforeEach
	void isHeldUp() throws Exception {
		engagement.model().perform("State", SetCommand.create(engagement.model().editingDomain(),
				engagement.order().root(), Literals.PORT_ORDER__STATE, OrderState.CONTACTING_CARRIER));
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
	}

	@Test
	void theFolderHasTheEvidenceAndBothTexts(@TempDir Path folder) throws Exception {
		Shell window = engagement.openOrder().editor().getSite().getShell();
		ExportOverride.write(window, engagement.engagementFiles(), engagement.orderFile(), folder);
		String name = engagement.orderFile().getFullPath().removeFileExtension().lastSegment() + "-override";
		for (String file : List.of("evidence.pdf", "request-to-microsoft.txt", "complaint-to-ofcom.txt")) {
			WindowEvents.until(file, () -> Files.exists(folder.resolve(name).resolve(file)));
		}
		WindowEvents.until("it is said", () -> window.getShells().length > 0);
		assertTrue(Files.size(folder.resolve(name).resolve("evidence.pdf")) > 0);
		Stream.of(window.getShells()).forEach(Shell::close);
	}
}
