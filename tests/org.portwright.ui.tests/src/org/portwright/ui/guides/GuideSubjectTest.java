package org.portwright.ui.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.CommandContributionItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.GuidePage;
import org.portwright.workbench.testing.WindowEvents;

/** The frame alone, and one who comes and knows whom a kind of guide is for. */
@SuppressWarnings("nls")
class GuideSubjectTest {

	private static final List<String> FACES = List.of("org.portwright.directory.ui", "org.portwright.phones.ui");
	private static final Guide GUIDE = Guides.of(Guide.Audience.TENANT).getFirst();

	private final List<ServiceRegistration<?>> added = new ArrayList<>();
	private final List<String> logged = new CopyOnWriteArrayList<>();
	private final ILogListener log = (status, plugin) -> logged.add(status.getMessage());

	/** The capabilities that know whom guides are for are away meanwhile. */
	@BeforeEach
	void listen() throws BundleException {
		for (String face : FACES) {
			Platform.getBundle(face).stop(Bundle.STOP_TRANSIENT);
		}
		Platform.addLogListener(log);
	}

	@AfterEach
	void removeAll() throws BundleException {
		Platform.removeLogListener(log);
		added.forEach(ServiceRegistration::unregister);
		for (String face : FACES) {
			Platform.getBundle(face).start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
		}
		GuidePage.close();
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());
	}

	private void add(GuideSubject subject) {
		added.add(FrameworkUtil.getBundle(GuideSubject.class).getBundleContext().registerService(GuideSubject.class,
				subject, null));
	}

	private static List<String> offered() {
		return Stream.of(new GuideMenu().getContributionItems()).filter(CommandContributionItem.class::isInstance)
				.map(item -> Objects.requireNonNull(((CommandContributionItem) item).getData()).label).toList();
	}

	private static List<String> shown() {
		var manager = new MenuManager();
		manager.add(new GuideMenu());
		Menu menu = manager.createContextMenu(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
		manager.update(true);
		List<String> shown = Stream.of(menu.getItems())
				.map(item -> (item.isEnabled() ? "" : "disabled: ") + item.getText()).toList();
		manager.dispose();
		return shown;
	}

	@Test
	void whatNobodyKnowsIsNotOfferedAndSaysSo() {
		assertEquals(List.of(), offered());
		assertEquals(List.of("disabled: None for the parts of Portwright that are installed"), shown());
		GuideCommand.open(GUIDE, Blank.tenant());
		WindowEvents.until("it is said among " + logged, () -> logged.stream().anyMatch(text -> text.startsWith(
				"The guide '" + GUIDE.title() + "' needs a part of Portwright that is not installed here.")));
		assertEquals("", GuidePage.title());
	}

	@Test
	void whatSomebodyKnowsIsOfferedAndOpened() {
		add(new Nobody(Guide.Audience.TENANT));
		List<String> titles = Guides.of(Guide.Audience.TENANT).stream().map(Guide::title).toList();
		assertFalse(titles.isEmpty());
		assertEquals(titles, offered());
		GuideCommand.open(GUIDE, Blank.tenant());
		GuidePage.until(GUIDE.title());
	}
}
