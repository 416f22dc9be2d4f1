package org.portwright.app.internal.menus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.ui.IPluginContribution;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.Test;

/** What Preferences offer, and beside our own New, Import, Export and Show View. */
@SuppressWarnings("nls")
class DialogsTest {

	private final IWorkbench workbench = PlatformUI.getWorkbench();

	@Test
	void preferencesAreFew() {
		var shown = new ArrayList<String>();
		for (IPreferenceNode node : workbench.getPreferenceManager().getRootSubNodes()) {
			collect(node, "", shown);
		}
		assertEquals(List.of("General", "General/Appearance", "General/Appearance/Colors and Fonts", "General/Keys",
				"General/Local History", "General/Network Connections", "Portwright"),
				shown.stream().sorted().toList());
	}

	private static void collect(IPreferenceNode node, String parent, List<String> shown) {
		if (WorkbenchActivityHelper.filterItem(node)) {
			return;
		}
		shown.add(parent + node.getLabelText());
		for (IPreferenceNode child : node.getSubNodes()) {
			collect(child, parent + node.getLabelText() + '/', shown);
		}
	}

	@Test
	void newOffersFoldersAndFilesBesideOurs() {
		assertEquals(Set.of("org.eclipse.ui.wizards.new.file", "org.eclipse.ui.wizards.new.folder"),
				notOurs(workbench.getNewWizardRegistry().getRootCategory()));
	}

	@Test
	void importTakesFilesAndEngagements() {
		assertEquals(Set.of("org.eclipse.ui.wizards.import.FileSystem", "org.eclipse.ui.wizards.import.ZipFile"),
				notOurs(workbench.getImportWizardRegistry().getRootCategory()));
	}

	@Test
	void exportGivesFiles() {
		assertEquals(Set.of("org.eclipse.ui.wizards.export.FileSystem", "org.eclipse.ui.wizards.export.ZipFile"),
				notOurs(workbench.getExportWizardRegistry().getRootCategory()));
	}

	private static Set<String> notOurs(IWizardCategory root) {
		return wizards(root).map(IWizardDescriptor::getId).filter(id -> !id.startsWith("org.portwright."))
				.collect(Collectors.toSet());
	}

	private static Stream<IWizardDescriptor> wizards(IWizardCategory category) {
		return Stream.concat(Arrays.stream(category.getWizards()), Arrays.stream(category.getCategories())
				.flatMap(DialogsTest::wizards)).filter(wizard -> !WorkbenchActivityHelper.filterItem(wizard));
	}

	@Test
	void showViewOffersViewsThatAreUsedHere() {
		Set<String> shown = Arrays.stream(workbench.getViewRegistry().getViews())
				.filter(view -> !WorkbenchActivityHelper.filterItem(view)).map(view -> view.getId())
				.filter(id -> !id.startsWith("org.portwright.")).collect(Collectors.toSet());
		assertEquals(Set.of("org.eclipse.pde.runtime.LogView", "org.eclipse.team.ui.GenericHistoryView",
				"org.eclipse.ui.cheatsheets.views.CheatSheetView", "org.eclipse.ui.views.ProblemView",
				"org.eclipse.ui.views.ProgressView",
				"org.eclipse.ui.views.PropertySheet"), shown);
	}

	@Test
	void noOtherPerspectiveIsOffered() {
		List<String> shown = Arrays.stream(workbench.getPerspectiveRegistry().getPerspectives())
				.filter(perspective -> !(perspective instanceof IPluginContribution contribution
						&& WorkbenchActivityHelper.filterItem(contribution)))
				.map(perspective -> perspective.getId()).toList();
		assertEquals(List.of("org.portwright.perspective.porting"), shown);
	}
}
