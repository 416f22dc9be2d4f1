package org.portwright.app.internal.menus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** What the plugin.xml files of ours name: classes that load, and a handler for every command. */
@SuppressWarnings("nls")
class ContributionsTest {

	/** Attributes that name a class; one may begin with {@code bundle/} and end in {@code :data}. */
	private static final List<String> CLASSES = List.of("class", "defaultHandler", "run", "values", "contributorClass",
			"converter", "provider");

	private final IExtensionRegistry registry = Platform.getExtensionRegistry();

	@Test
	void everyClassLoads() throws ClassNotFoundException {
		List<IConfigurationElement> elements = ours().toList();
		assertFalse(elements.isEmpty());
		for (IConfigurationElement element : elements) {
			for (String attribute : CLASSES) {
				String name = element.getAttribute(attribute);
				if (name != null && name.startsWith("org.portwright.")) {
					load(element.getContributor().getName(), name.replaceFirst(":.*", ""));
				}
			}
		}
	}

	@Test
	void everyCommandHasAHandler() {
		List<String> handled = elements("org.eclipse.ui.handlers").map(handler -> handler.getAttribute("commandId"))
				.toList();
		List<String> lost = elements("org.eclipse.ui.commands")
				.filter(element -> element.getName().equals("command") && isOurs(element))
				.filter(command -> command.getAttribute("defaultHandler") == null)
				.map(command -> command.getAttribute("id")).filter(id -> !handled.contains(id)).toList();
		assertEquals(List.of(), lost);
	}

	@Test
	void everyCommandOfAMenuIsDefined() {
		List<String> defined = elements("org.eclipse.ui.commands").map(command -> command.getAttribute("id")).toList();
		List<String> lost = ours().map(element -> element.getAttribute("commandId"))
				.filter(id -> id != null && !defined.contains(id)).toList();
		assertEquals(List.of(), lost);
	}

	private Stream<IConfigurationElement> ours() {
		return Arrays.stream(Platform.getBundle("org.portwright.app").getBundleContext().getBundles())
				.map(Bundle::getSymbolicName).filter(name -> name != null && name.startsWith("org.portwright."))
				.flatMap(name -> Arrays.stream(registry.getExtensions(name)))
				.map(IExtension::getConfigurationElements).flatMap(Arrays::stream).flatMap(ContributionsTest::all);
	}

	private static Stream<IConfigurationElement> all(IConfigurationElement element) {
		return Stream.concat(Stream.of(element), Arrays.stream(element.getChildren()).flatMap(ContributionsTest::all));
	}

	private Stream<IConfigurationElement> elements(String point) {
		return Arrays.stream(registry.getConfigurationElementsFor(point));
	}

	private static boolean isOurs(IConfigurationElement element) {
		return element.getContributor().getName().startsWith("org.portwright.");
	}

	private static void load(String contributor, String name) throws ClassNotFoundException {
		int slash = name.indexOf('/');
		String bundle = slash < 0 ? contributor : name.substring(0, slash);
		Platform.getBundle(bundle).loadClass(name.substring(slash + 1));
	}
}
