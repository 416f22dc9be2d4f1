package org.portwright.ui.internal.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IPageChangeProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.ShowInContext;
import org.portwright.ui.Ids;

/**
 * What a place is called in the {@code help/contexts.xml} of our bundles, the nearest name first: a class by its simple
 * name, a view by the last part of its id, a page of an editor by both ids, what is selected in the explorer by its
 * class in the model, a step of a guide by its key and then by its guide.
 */
@SuppressWarnings("nls")
public final class HelpPlaces {

	private static final String SELECTED = "selected_";
	private static final String PAGE = "_";
	private static final String STEP = "step_";
	private static final String GUIDE = "guide_";
	/** Where a control keeps what it is called. */
	private static final String MARK = "org.portwright.ui.helpPlaces";

	private HelpPlaces() {
	}

	/** A dialog or page by its class, then by what it is a kind of. */
	public static List<String> ofClass(Class<?> type) {
		var names = new ArrayList<String>();
		for (@Nullable
		Class<?> of = type; of != null && of != Object.class; of = of.getSuperclass()) {
			names.add(of.getSimpleName());
		}
		// A class within a method has no name.
		names.removeIf(String::isEmpty);
		return names;
	}

	/** A guide by its id. */
	public static List<String> ofGuide(String guide) {
		return List.of(GUIDE + guide);
	}

	/** A step of a guide by its key, which the same step of other guides has as well. */
	public static List<String> ofStep(String guide, String key) {
		return Stream.concat(Stream.of(STEP + key), ofGuide(guide).stream()).toList();
	}

	/** Says what a control is called, where the class of its part does not tell it. */
	public static void mark(Control control, List<String> places) {
		control.setData(MARK, List.copyOf(places));
	}

	/** What a control and those that it is in are marked with. */
	public static List<String> ofMarked(@Nullable Control control) {
		var names = new ArrayList<String>();
		for (@Nullable
		Control of = control; of != null; of = of.getParent()) {
			if (of.getData(MARK) instanceof List<?> places) {
				places.forEach(place -> names.add(String.valueOf(place)));
			}
		}
		return names;
	}

	/** What a dialog shows. */
	static List<String> inDialog(Shell shell) {
		var names = new ArrayList<String>();
		Object dialog = shell.getData();
		if (dialog instanceof IPageChangeProvider pages && pages.getSelectedPage() != null) {
			names.addAll(ofClass(pages.getSelectedPage().getClass()));
		}
		if (dialog != null) {
			names.addAll(ofClass(dialog.getClass()));
		}
		return names;
	}

	/** What has the keyboard in a window. */
	static List<String> inWindow(IWorkbenchWindow window) {
		@Nullable
		IWorkbenchPart part = window.getPartService().getActivePart();
		if (part == null) {
			return List.of();
		}
		var names = new ArrayList<>(ofMarked(window.getShell().getDisplay().getFocusControl()));
		if (Ids.EXPLORER.equals(part.getSite().getId())) {
			selected(part).map(HelpPlaces::ofSelected).ifPresent(names::addAll);
		}
		names.addAll(ofPart(part));
		return names;
	}

	/** What is selected in a part, by itself: the workbench tells its old selection service of it later or never. */
	private static Optional<Object> selected(IWorkbenchPart part) {
		return Optional.ofNullable(Adapters.adapt(part, IShowInSource.class)).map(IShowInSource::getShowInContext)
				.map(ShowInContext::getSelection).filter(IStructuredSelection.class::isInstance)
				.map(IStructuredSelection.class::cast).map(IStructuredSelection::getFirstElement);
	}

	/** A view, or the page of an editor that is in front. */
	static List<String> ofPart(IWorkbenchPart part) {
		String id = lastPart(part.getSite().getId());
		return Stream.concat(page(part).map(page -> id + PAGE + lastPart(page.getId())).stream(), Stream.of(id))
				.toList();
	}

	private static Optional<IFormPage> page(IWorkbenchPart part) {
		return part instanceof FormEditor editor ? Optional.ofNullable(editor.getActivePageInstance())
				: Optional.empty();
	}

	private static Stream<String> types(EObject object) {
		var names = Stream.<String>builder();
		for (@Nullable
		EObject of = object; of != null; of = of.eContainer()) {
			names.add(of.eClass().getName());
		}
		return names.build();
	}

	private static List<String> ofSelected(Object selected) {
		Stream<String> names = switch (selected) {
		case EObject object -> types(object);
		case IProject engagement -> Stream.of("engagement");
		case IFile file -> Stream.of("file");
		default -> Stream.of(selected.getClass().getSimpleName());
		};
		return names.map(SELECTED::concat).toList();
	}

	private static String lastPart(String id) {
		return id.substring(id.lastIndexOf('.') + 1);
	}
}
