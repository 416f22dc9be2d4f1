package org.portwright.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What our bundles contribute is there: classes, handlers, names and icons that {@code plugin.xml} speaks of. */
class ContributionsTest {

	private static final Pattern ELSEWHERE = Pattern.compile("platform:/plugin/([^/]+)/(.+)");

	private final List<String> wrong = new ArrayList<>();

	@Test
	void everyClassLoadsAndCanBeMade() throws Exception {
		eachAttribute((bundle, attribute) -> {
			String name = attribute.getNodeValue();
			switch (attribute.getNodeName()) {
			case "class", "defaultHandler" -> make(bundle, name.replaceFirst(":.*", ""));
			case "contributionURI" -> make(bundle, name.substring(name.lastIndexOf('/') + 1));
			default -> {
				// It names no class.
			}
			}
		});
		assertEquals(List.of(), wrong);
	}

	/** A name may say, before a slash, which bundle has the class. */
	private void make(Bundle bundle, String name) {
		int slash = name.indexOf('/');
		try {
			Bundle owner = slash < 0 ? bundle : Platform.getBundle(name.substring(0, slash));
			Class<?> type = owner.loadClass(name.substring(slash + 1));
			boolean simple = Arrays.stream(type.getConstructors()).anyMatch(made -> made.getParameterCount() == 0)
					&& !Modifier.isAbstract(type.getModifiers());
			if (simple) {
				type.getConstructor().newInstance();
			}
		} catch (ReflectiveOperationException | LinkageError e) {
			wrong.add(bundle.getSymbolicName() + ": " + name + ": " + e);
		}
	}

	@Test
	void everyCommandHasAHandler() throws Exception {
		Set<String> commands = new HashSet<>();
		Set<String> handled = new HashSet<>();
		eachElement((bundle, element) -> {
			if (isIn(element, "org.eclipse.ui.commands") && "command".equals(element.getNodeName())) {
				(element.hasAttribute("defaultHandler") ? handled : commands).add(element.getAttribute("id"));
			} else if (isIn(element, "org.eclipse.ui.handlers") && "handler".equals(element.getNodeName())) {
				handled.add(element.getAttribute("commandId"));
			}
		});
		assertFalse(handled.isEmpty());
		commands.removeAll(handled);
		assertEquals(Set.of(), commands);
	}

	private static boolean isIn(Element element, String point) {
		return element.getParentNode() instanceof Element extension && point.equals(extension.getAttribute("point"));
	}

	@Test
	void everyNameIsInTheProperties() throws Exception {
		eachAttribute((bundle, attribute) -> checkName(bundle, attribute.getNodeValue()));
		eachElement((bundle, element) -> {
			if (element.getChildNodes().getLength() == 1) {
				checkName(bundle, element.getTextContent().strip());
			}
		});
		assertEquals(List.of(), wrong);
	}

	private void checkName(Bundle bundle, String text) {
		if (text.startsWith("%") && properties(bundle).getProperty(text.substring(1)) == null) {
			wrong.add(bundle.getSymbolicName() + ": " + text);
		}
	}

	private static Properties properties(Bundle bundle) {
		var properties = new Properties();
		try (InputStream in = bundle.getEntry("plugin.properties").openStream()) {
			properties.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties;
	}

	@Test
	void everyIconIsThere() throws Exception {
		eachAttribute((bundle, attribute) -> {
			String path = attribute.getNodeValue();
			boolean icon = Set.of("icon", "hoverIcon", "disabledIcon").contains(attribute.getNodeName());
			if (icon && !isThere(bundle, path)) {
				wrong.add(bundle.getSymbolicName() + ": " + path);
			}
		});
		assertEquals(List.of(), wrong);
	}

	/** Whether a bundle has a file, or another one that the path names. */
	private static boolean isThere(Bundle bundle, String path) {
		Matcher elsewhere = ELSEWHERE.matcher(path);
		if (!elsewhere.matches()) {
			return bundle.getEntry(path) != null;
		}
		@Nullable
		Bundle other = Platform.getBundle(elsewhere.group(1));
		return other != null && other.getEntry(elsewhere.group(2)) != null;
	}

	private static void eachAttribute(BiConsumer<Bundle, Node> visitor) throws Exception {
		eachElement((bundle, element) -> {
			NamedNodeMap attributes = element.getAttributes();
			for (int i = 0; i < attributes.getLength(); i++) {
				visitor.accept(bundle, attributes.item(i));
			}
		});
	}

	private static void eachElement(BiConsumer<Bundle, Element> visitor) throws Exception {
		int seen = 0;
		for (Bundle bundle : FrameworkUtil.getBundle(ContributionsTest.class).getBundleContext().getBundles()) {
			if (bundle.getSymbolicName().startsWith("org.portwright.")) {
				for (String file : List.of("plugin.xml", "fragment.e4xmi")) {
					@Nullable
					URL url = bundle.getEntry(file);
					if (url != null) {
						seen++;
						eachElement(bundle, parse(url), visitor);
					}
				}
			}
		}
		assertFalse(seen < 3, "found too few bundles");
	}

	private static void eachElement(Bundle bundle, Document document, BiConsumer<Bundle, Element> visitor) {
		NodeList all = document.getElementsByTagName("*");
		Stream.iterate(0, i -> i < all.getLength(), i -> i + 1)
				.forEach(i -> visitor.accept(bundle, (Element) all.item(i)));
	}

	private static Document parse(URL url) throws Exception {
		try (InputStream in = url.openStream()) {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
		}
	}
}
