package org.portwright.porting.ui.internal.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WizardWindow;

@SuppressWarnings("nls")
class ExportFolderTest {

	private final EditedEngagement engagement;
	private final EditedEngagement other;

	ExportFolderTest() throws Exception {
		engagement = new EditedEngagement();
		other = new EditedEngagement();
	}

	@AfterEach
	void close() throws Exception {
		engagement.close();
		other.close();
	}

	private static Path besides(EditedEngagement engagement) {
		return engagement.orderFile().getParent().getLocation().toPath();
	}

	@Test
	void documentsGoBesideTheOrderUntilOthersOfItsEngagementWentElsewhere(@TempDir Path elsewhere) {
		var folder = new ExportFolder();
		assertEquals(besides(engagement), folder.proposed(engagement.orderFile()));
		folder.remember(engagement.orderFile(), elsewhere);
		assertEquals(elsewhere, new ExportFolder().proposed(engagement.orderFile()));
		assertEquals(besides(other), folder.proposed(other.orderFile()));
	}

	@Test
	void theWizardProposesTheFolderOfTheOrderInView() {
		for (EditedEngagement shown : new EditedEngagement[] { other, engagement }) {
			try (var window = new WizardWindow(new ExportDocumentsWizard(),
					new StructuredSelection(shown.orderFile()))) {
				assertEquals(besides(shown).toString(), window.field("Folder", Text.class).getText());
			}
		}
	}
}
