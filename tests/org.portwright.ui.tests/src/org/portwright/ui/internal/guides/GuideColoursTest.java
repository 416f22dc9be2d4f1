package org.portwright.ui.internal.guides;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.ui.guides.Nobody;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.GuidePage;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.resources.EngagementFiles;

/** The links of a guide look like links in each theme. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class GuideColoursTest {

	@AfterEach
	void close() throws Exception {
		GuidePage.close();
		choose("SYSTEM");
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());
	}

	@Test
	void linksAreBlueInTheDarkThemeToo() throws Exception {
		Guide guide = Guides.named("find-organisation-id").orElseThrow();
		new OpenedGuide(PlatformUI.getWorkbench().getService(EngagementFiles.class), guide,
				new Nobody(guide.subject()), Optional.empty(), "").open();
		GuidePage.until(guide.title());
		WindowEvents.until("the steps have links of their own", () -> GuidePage.steps().size() == guide.steps().size());
		choose("DARK");
		WindowEvents.until("the links are blue: " + GuidePage.colours(), () -> areBlue(GuidePage.colours()));
		choose("LIGHT");
		WindowEvents.until("the links are blue: " + GuidePage.colours(), () -> areBlue(GuidePage.colours()));
		assertTrue(GuidePage.colours().size() > guide.steps().size(), "that begins it too");
	}

	private static boolean areBlue(List<RGB> colours) {
		return colours.stream().allMatch(colour -> colour.blue > colour.red + 50);
	}

	private static void choose(String theme) throws Exception {
		IWorkbench workbench = PlatformUI.getWorkbench();
		var command = workbench.getService(ICommandService.class).getCommand("org.portwright.app.theme");
		workbench.getService(IHandlerService.class).executeCommand(
				ParameterizedCommand.generateCommand(command, Map.of("choice", theme)), null);
	}
}
