package org.portwright.ui.internal.explorer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.TreeViewer;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.ui.explorer.Section;
import org.portwright.ui.explorer.Section.Form;
import org.portwright.workspace.ModelEvent.ChangedFeature;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;

/**
 * Brings the tree up to date: gathers what has changed and refreshes those nodes alone, once, when the window has time.
 */
final class TreeRefresh {

	/** From this many changed numbers on all that are shown are refreshed, which are few. */
	private static final int MANY = 50;

	private final Contents contents;
	private final TreeViewer viewer;
	private final TreeContent content;
	private final Executor later;
	private final Runnable done;
	private final Set<Node> stale = new LinkedHashSet<>();
	private final Set<Node> relabelled = new LinkedHashSet<>();
	private boolean allStale;
	private boolean scheduled;

	/**
	 * @param later runs what it is given when the window has time
	 * @param done  runs after each refresh
	 */
	TreeRefresh(Contents contents, TreeViewer viewer, TreeContent content, Executor later, Runnable done) {
		this.contents = contents;
		this.viewer = viewer;
		this.content = content;
		this.later = later;
		this.done = done;
	}

	/** Something came, went or moved. */
	void engagementsChanged(Set<IProject> engagements) {
		boolean known = engagements.stream().map(Node.OfEngagement::new)
				.allMatch(node -> node.project().isAccessible() && viewer.testFindItem(node) != null);
		if (known) {
			engagements.forEach(project -> stale(new Node.OfEngagement(project)));
		} else {
			all();
		}
	}

	/** A file was opened, or cannot be read. */
	void fileChanged(IFile file) {
		FileKind.of(file.getFullPath().toFile().toPath()).ifPresent(kind -> stale(new Node.OfFile(file, kind)));
	}

	/** What stands behind the name of a file is something else. */
	void noteChanged(IFile file) {
		FileKind.of(file.getFullPath().toFile().toPath()).ifPresent(kind -> relabelled(new Node.OfFile(file, kind)));
	}

	/** The marks of an order and its engagement may be others. */
	void problemsChanged(Node.OfFile file) {
		relabelled(file);
		file.parent().ifPresent(this::relabelled);
	}

	/** The mark of an engagement may be another one. */
	void problemsChanged(IProject engagement) {
		relabelled(new Node.OfEngagement(engagement));
	}

	/** The numbers of a file are sorted anew. */
	void numbersChanged(Node.OfFile file) {
		numbers(file).forEach(this::stale);
	}

	private Stream<Node> numbers(Node.OfFile file) {
		return contents.below(file.kind()).stream().filter(section -> section.form() == Form.NUMBERS)
				.map(section -> new Node.OfSection(file, section));
	}

	/** Features of objects in a file have changed. */
	void objectsChanged(Node.OfFile file, ModelFile model, Set<ChangedFeature> changes,
			Consumer<ModelFile> numbersChanged) {
		List<Identified> numbers = changes.stream().map(change -> inTree(change.object())).filter(this::isNumber)
				.map(Identified.class::cast).distinct().limit(MANY).toList();
		if (numbers.size() < MANY) {
			numbers.stream().map(content::find).flatMap(Optional::stream)
					.forEach(this::relabelled);
		} else {
			numbers(file).forEach(this::stale);
		}
		boolean renumbered = false;
		for (ChangedFeature change : changes) {
			changed(file, inTree(change.object()), change.feature());
			renumbered |= isListOfNumbers(file, change.feature())
					|| isNumber(change.object()) && change.feature() == Literals.IDENTIFIED__ID;
		}
		if (renumbered) {
			numbersChanged.accept(model);
		}
	}

	private boolean isNumber(EObject object) {
		return contents.of(object).filter(section -> section.form() == Form.NUMBERS).isPresent();
	}

	private boolean isListOfNumbers(Node.OfFile file, EStructuralFeature feature) {
		return contents.below(file.kind()).stream()
				.anyMatch(section -> section.form() == Form.NUMBERS && section.feature() == feature);
	}

	/**
	 * Whose row may look different: that of the changed object itself, or of the nearest one around it that has a row.
	 * What a row tells may stand at any depth below its object.
	 */
	private EObject inTree(EObject changed) {
		EObject object = changed;
		while (!(object instanceof ModelRoot) && contents.of(object).isEmpty() && object.eContainer() != null) {
			object = object.eContainer();
		}
		return object;
	}

	private void changed(Node.OfFile file, EObject object, EStructuralFeature feature) {
		if (object instanceof ModelRoot) {
			Optional<Section> section = contents.below(file.kind()).stream()
					.filter(known -> known.feature() == feature && known.form() != Form.NUMBERS).findFirst();
			section.map(known -> new Node.OfSection(file, known)).ifPresentOrElse(this::changed,
					() -> relabelled(file));
		} else {
			// Numbers were looked at with all others, and what was taken out of the file has no section.
			contents.of(object).filter(section -> section.form() == Form.OBJECTS)
					.ifPresent(section -> stale(new Node.OfSection(file, section)));
		}
	}

	private void changed(Node.OfSection section) {
		if (section.section().form() == Form.VALUE) {
			relabelled(section);
		} else {
			stale(section);
		}
	}

	/** A file is in the model now, or is not any more, or another one. */
	void fileEvent(Node.OfFile file) {
		stale(new Node.OfEngagement(file.file().getProject()));
	}

	/** Everything may be other. */
	void all() {
		allStale = true;
		schedule();
	}

	private void stale(Node node) {
		stale.add(node);
		schedule();
	}

	private void relabelled(Node node) {
		relabelled.add(node);
		schedule();
	}

	private void schedule() {
		if (!scheduled) {
			scheduled = true;
			later.execute(this::refresh);
		}
	}

	private void refresh() {
		scheduled = false;
		if (viewer.getControl().isDisposed()) {
			return;
		}
		if (allStale) {
			viewer.refresh();
		} else {
			stale.forEach(viewer::refresh);
			viewer.update(relabelled.toArray(), null);
		}
		if (allStale || !stale.isEmpty()) {
			// Where an arrow has come GTK clears the arrow's place alone, and a label drawn over itself looks bold.
			viewer.getControl().redraw();
		}
		allStale = false;
		stale.clear();
		relabelled.clear();
		done.run();
	}
}
