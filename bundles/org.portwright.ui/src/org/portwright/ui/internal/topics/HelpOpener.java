package org.portwright.ui.internal.topics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.portwright.ui.Failures;
import org.portwright.ui.Ids;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

/**
 * Opens the topic of a place: in the platform's help where an IDE has its web application, else in our own view, or
 * beside the dialog that asked.
 */
@SuppressWarnings("nls")
public final class HelpOpener {

	private static final String OURS = "org.portwright.";
	private static final String WEB_APPLICATION = "org.eclipse.help.webapp";

	private HelpOpener() {
	}

	/** What a place has in the help. */
	private record Found(String context, String topic) {
	}

	/** Opens the topic of what a dialog shows. */
	public static void inDialog(Shell shell) {
		inDialog(shell, HelpPlaces.inDialog(shell));
	}

	/**
	 * Opens a topic beside a dialog.
	 *
	 * @param places names of the place, the nearest first
	 */
	public static void inDialog(Shell shell, List<String> places) {
		lookUp(places, found -> {
			if (!shell.isDisposed()) {
				HelpWindow.on(shell).show(found);
			}
		});
	}

	/** Opens the topic of what has the keyboard in a window. */
	public static void inWindow(IWorkbenchWindow window) {
		inWindow(window, HelpPlaces.inWindow(window));
	}

	/**
	 * Opens a topic in a window.
	 *
	 * @param places names of the place, the nearest first
	 */
	public static void inWindow(IWorkbenchWindow window, List<String> places) {
		lookUp(places, found -> show(window, found));
	}

	/** Opens the help where it begins. */
	public static void contents(IWorkbenchWindow window) {
		show(window, Topics.START);
	}

	private static void lookUp(List<String> places, TopicShower shower) {
		Calculation<Optional<Found>> work = host -> find(places);
		PlatformUI.getWorkbench().getService(EngagementFiles.class).runner().run(work,
				RunMode.hidden(Messages.HelpOpener_job).latestFor(HelpOpener.class), found -> {
					if (found.isPresent() && Platform.getBundle(WEB_APPLICATION) != null) {
						PlatformUI.getWorkbench().getHelpSystem().displayHelp(found.get().context());
					} else {
						shower.show(found.map(Found::topic).orElse(Topics.START));
					}
				});
	}

	private static Optional<Found> find(List<String> places) {
		List<String> bundles = Stream
				.of(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.help.contexts"))
				.map(element -> element.getContributor().getName()).filter(name -> name.startsWith(OURS)).distinct()
				.sorted().toList();
		return places.stream()
				.flatMap(place -> bundles.stream().map(bundle -> of(bundle + '.' + place)).flatMap(Optional::stream))
				.findFirst();
	}

	private static Optional<Found> of(String id) {
		return Optional.ofNullable(HelpSystem.getContext(id)).map(IContext::getRelatedTopics).stream()
				.flatMap(Stream::of).findFirst().map(IHelpResource::getHref).map(topic -> new Found(id, topic));
	}

	/** What the help view of an IDE shows while a part is in front. */
	static Optional<IContext> context(IWorkbenchPart part) {
		return find(HelpPlaces.ofPart(part)).map(Found::context).map(HelpSystem::getContext);
	}

	private static void show(IWorkbenchWindow window, String topic) {
		@Nullable
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			Optional.ofNullable(Adapters.adapt(page.showView(Ids.HELP), HelpView.class))
					.ifPresent(view -> view.show(topic));
		} catch (PartInitException e) {
			Failures.show(e);
		}
	}

	/** Shows a topic, which is given by its address. */
	@FunctionalInterface
	private interface TopicShower {

		void show(String topic);
	}
}
