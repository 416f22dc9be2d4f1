package org.portwright.ui.internal.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.portwright.guides.Guides;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;

/**
 * Each view, editor and page of an editor, each dialog, page of a wizard and page of the preferences of ours has a
 * topic. Who adds one adds a line to the {@code help/contexts.xml} of its bundle.
 */
@SuppressWarnings("nls")
class PlacesHaveTopicsTest {

	private static final List<Class<?>> CLASSES = List.of(Window.class, IWizardPage.class, IPreferencePage.class);

	private static boolean hasTopic(String place) {
		return TopicPagesTest.bundles().stream()
				.anyMatch(bundle -> HelpSystem.getContext(bundle.getSymbolicName() + "." + place) != null);
	}

	private static List<String> without(Stream<String> places) {
		return places.filter(place -> !hasTopic(place)).toList();
	}

	private static String lastPart(String id) {
		return id.substring(id.lastIndexOf('.') + 1);
	}

	private static Stream<String> ids(String point, String... names) {
		return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
				.filter(element -> element.getContributor().getName().startsWith("org.portwright.")
						&& List.of(names).contains(element.getName()))
				.map((IConfigurationElement element) -> element.getAttribute("id"))
				.filter(id -> !id.contains(".test"));
	}

	@Test
	void eachViewHasOne() {
		assertTrue(ids("org.eclipse.ui.views", "view", "e4view").count() >= 4);
		assertEquals(List.of(), without(ids("org.eclipse.ui.views", "view", "e4view").map(id -> lastPart(id))));
	}

	@Test
	void eachEditorHasOne() {
		assertEquals(List.of(), without(ids("org.eclipse.ui.editors", "editor").map(id -> lastPart(id))));
	}

	@Test
	void eachGuideHasOne() {
		assertTrue(Guides.all().size() >= 7);
		assertEquals(List.of(), without(Guides.all().stream()
				.flatMap(guide -> HelpPlaces.ofGuide(guide.id()).stream())));
	}

	/** A step that has a topic of its own is a step of some guide. */
	@Test
	void noTopicIsForAStepThatThereIsNot() throws Exception {
		Set<String> keys = Guides.all().stream().flatMap(guide -> guide.steps().stream())
				.map(step -> "step_" + step.key()).collect(Collectors.toSet());
		int seen = 0;
		for (Bundle bundle : TopicPagesTest.bundles()) {
			var contexts = bundle.getEntry("help/contexts.xml");
			if (contexts != null) {
				Matcher step = Pattern.compile("id=\"(step_[^\"]*)\"")
						.matcher(new String(contexts.openStream().readAllBytes(), StandardCharsets.UTF_8));
				while (step.find()) {
					seen++;
					assertTrue(keys.contains(step.group(1)), step.group(1));
				}
			}
		}
		assertTrue(seen > 5, "only " + seen);
	}

	/** And in the bundle of the class, where the platform's help looks for it. */
	@Test
	void eachDialogAndPageThatHasAClassHasOne() throws Exception {
		var lost = new ArrayList<String>();
		int seen = 0;
		for (Bundle bundle : TopicPagesTest.bundles()) {
			var wiring = bundle.adapt(BundleWiring.class);
			for (String name : wiring.listResources("/org/portwright", "*.class",
					BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)) {
				Class<?> type = bundle.loadClass(name.replaceFirst("\\.class$", "").replace('/', '.'));
				if (isPlace(type)) {
					seen++;
					if (HelpSystem.getContext(bundle.getSymbolicName() + "." + type.getSimpleName()) == null) {
						lost.add(type.getName());
					}
				}
			}
		}
		assertEquals(List.of(), lost);
		assertTrue(seen > 20, "only " + seen);
	}

	/** A pop-up is about the field that it is at, and a wizard is its pages. */
	private static boolean isPlace(Class<?> type) {
		return CLASSES.stream().anyMatch(kind -> kind.isAssignableFrom(type))
				&& !PopupDialog.class.isAssignableFrom(type) && !WizardDialog.class.isAssignableFrom(type)
				&& !Modifier.isAbstract(type.getModifiers()) && !type.getSimpleName().isEmpty()
				&& !type.getName().endsWith("Test");
	}

	@Test
	void eachPageOfAnEditorHasOne() throws Exception {
		try (var engagement = new EditedEngagement()) {
			for (ModelFileEditor editor : List.of(engagement.openOrder().editor(), engagement.openTenant().editor())) {
				List<String> pages = pages(editor);
				assertTrue(pages.size() >= 2, pages::toString);
				assertEquals(List.of(), without(
						pages.stream().map(page -> lastPart(editor.getSite().getId()) + "_" + lastPart(page))));
			}
		}
	}

	private static List<String> pages(ModelFileEditor editor) {
		WindowEvents.until("the pages are there", () -> editor.getActivePageInstance() != null);
		Control tabs = editor.getActivePageInstance().getPartControl();
		while (!(tabs instanceof CTabFolder)) {
			tabs = tabs.getParent();
		}
		var folder = (CTabFolder) tabs;
		var pages = new ArrayList<String>();
		for (int i = 0; i < folder.getItemCount(); i++) {
			folder.setSelection(i);
			var chosen = new Event();
			chosen.item = folder.getItem(i);
			folder.notifyListeners(SWT.Selection, chosen);
			pages.add(editor.getActivePageInstance().getId());
		}
		return pages.stream().distinct().toList();
	}
}
