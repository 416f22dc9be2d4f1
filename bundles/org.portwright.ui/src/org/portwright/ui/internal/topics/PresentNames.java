package org.portwright.ui.internal.topics;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;
import org.portwright.model.words.Words;

/**
 * What things in the window are called now. Pages of the help name them by elements with an id:
 * <ul>
 * <li>{@code cmd}: a command, {@code key}: its keys; ids without a dot begin with {@code org.portwright.ui.}
 * <li>{@code view}: a view, {@code pref}: a page of the preferences
 * <li>{@code word}: a class, field or value of the model, by its key in {@code words.properties}
 * <li>{@code text}: a text for people, by its bundle and its key in the {@code messages.properties} there</ul>
 */
@SuppressWarnings("nls")
final class PresentNames {

	private static final Set<String> KINDS = Set.of("cmd", "key", "view", "pref", "text", "word");
	private static final String OURS = "org.portwright.ui.";
	private static final String DECORATION = "&(?=\\S)|\\.\\.\\.$|[\u2026:]$|\\t.*";

	private PresentNames() {
	}

	/** Whether an element stands for a name. */
	static boolean isNaming(String element) {
		return KINDS.contains(element);
	}

	/** Gives the name of a thing; empty if there is none, as what has it may not be installed. */
	static Optional<String> of(String element, String id) {
		String whole = id.contains(".") ? id : OURS + id;
		Optional<String> found = switch (element) {
		case "cmd" -> command(whole);
		case "key" -> keys(whole);
		case "view" -> extension("org.eclipse.ui.views", whole);
		case "pref" -> extension("org.eclipse.ui.preferencePages", whole);
		case "word" -> word(id);
		default -> text(id);
		};
		return found.map(name -> name.replaceAll(DECORATION, ""));
	}

	private static Optional<String> command(String id) {
		try {
			return Optional.of(workbench().getService(ICommandService.class).getCommand(id).getName());
		} catch (NotDefinedException e) {
			return Optional.empty();
		}
	}

	/** Those of this system go before those of any. */
	private static Optional<String> keys(String id) {
		IBindingService keys = workbench().getService(IBindingService.class);
		return Stream.of(keys.getBindings())
				.filter(binding -> binding.getParameterizedCommand() != null
						&& id.equals(binding.getParameterizedCommand().getId())
						&& keys.getActiveScheme().getId().equals(binding.getSchemeId()) && isOfSystem(binding))
				.min(Comparator.comparing(binding -> binding.getPlatform() == null))
				.map(Binding::getTriggerSequence).map(TriggerSequence::format);
	}

	private static boolean isOfSystem(Binding binding) {
		return binding.getPlatform() == null || binding.getPlatform().equals(SWT.getPlatform());
	}

	private static Optional<String> extension(String point, String id) {
		return Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
				.filter(element -> id.equals(element.getAttribute("id")))
				.map((IConfigurationElement element) -> element.getAttribute("name")).findFirst();
	}

	/** Reads a text from the one catalogue of the bundle that its id begins with. */
	private static Optional<String> text(String id) {
		String in = id.substring(0, id.lastIndexOf('.'));
		String key = id.substring(in.length() + 1);
		BundleContext platform = FrameworkUtil.getBundle(PresentNames.class).getBundleContext();
		return Stream.of(platform.getBundles()).filter(bundle -> in.equals(bundle.getSymbolicName())).findFirst()
				.map(bundle -> texts(in + ".internal.texts.messages",
						bundle.adapt(BundleWiring.class).getClassLoader()))
				.filter(texts -> texts.containsKey(key)).map(texts -> texts.getString(key));
	}

	private static Optional<String> word(String id) {
		ResourceBundle words = texts("org.portwright.model.words.words", Words.class.getClassLoader());
		return words.containsKey(id) ? Optional.of(words.getString(id)) : Optional.empty();
	}

	private static ResourceBundle texts(String name, ClassLoader loader) {
		return ResourceBundle.getBundle(name, Locale.getDefault(), loader);
	}

	private static IWorkbench workbench() {
		return PlatformUI.getWorkbench();
	}
}
