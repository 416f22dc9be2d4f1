package org.portwright.ui.internal.explorer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelEvent.ChangedFeature;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.ModelListener;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementListener;
import org.portwright.workspace.resources.EngagementRegistry;

/** Hears what happens to the engagements and tells the tree, from when it is made until it is closed. */
final class ModelWatch implements AutoCloseable, ModelListener, EngagementListener, Consumer<ModelFile> {

	private final EngagementRegistry engagements;
	private final EngagementFiles engagementFiles;
	private final NumberIndexes numbers;
	private final NodeProblems problems;
	private final TreeRefresh refresh;
	private final TreeFilter filter;
	private final Consumer<Node.OfFile> leaving;
	private final Consumer<MovedFile> moving;
	/** Where the files stand in the tree, as far as it was told. */
	private final Map<ModelFile, Node.OfFile> places = new HashMap<>();

	/**
	 * @param leaving hears of each file whose nodes may be gone for a moment, while they are still there
	 * @param moving  hears of each file whose nodes will stand elsewhere, while they are still where they were
	 */
	ModelWatch(EngagementRegistry engagements, EngagementFiles engagementFiles, NumberIndexes numbers,
			NodeProblems problems, TreeRefresh refresh,
			TreeFilter filter, Consumer<Node.OfFile> leaving, Consumer<MovedFile> moving) {
		this.engagements = engagements;
		this.engagementFiles = engagementFiles;
		this.numbers = numbers;
		this.problems = problems;
		this.refresh = refresh;
		this.filter = filter;
		this.leaving = leaving;
		this.moving = moving;
		engagementFiles.model().files()
				.forEach(file -> node(engagementFiles, file).ifPresent(node -> places.put(file, node)));
		engagementFiles.model().addListener(this);
		engagements.addListener(this);
		engagementFiles.problems().addListener(this);
		engagementFiles.readOnly().addListener(this);
	}

	@Override
	public void close() {
		engagementFiles.model().removeListener(this);
		engagements.removeListener(this);
		engagementFiles.problems().removeListener(this);
		engagementFiles.readOnly().removeListener(this);
	}

	@Override
	public void modelChanged(List<ModelEvent> events) {
		for (ModelEvent event : events) {
			if (event instanceof ModelEvent.Detached(ModelFile file)) {
				closed(file);
			} else {
				node(engagementFiles, event.file()).ifPresent(node -> changed(event, node));
			}
		}
		filter.again();
	}

	/** Forgets a file. Its rows stay: engagementsChanged reports those that are to go. */
	private void closed(ModelFile file) {
		places.remove(file);
		numbers.forget(file);
	}

	private void changed(ModelEvent event, Node.OfFile node) {
		switch (event) {
		case ModelEvent.Changed(ModelFile file, Set<ChangedFeature> features) -> refresh.objectsChanged(node, file,
				features, numbers::changed);
		case ModelEvent.Saved saved -> {
			// It looks as before.
		}
		case ModelEvent.Moved moved -> {
			refresh.fileEvent(node);
			moving.accept(new MovedFile(places.getOrDefault(moved.file(), node), node));
			places.put(moved.file(), node);
		}
		default -> {
			replaced(event.file(), node);
			places.put(event.file(), node);
		}
		}
	}

	private void replaced(ModelFile file, Node.OfFile node) {
		numbers.forget(file);
		refresh.fileEvent(node);
		leaving.accept(node);
	}

	@Override
	public void engagementsChanged(Set<IProject> changed) {
		refresh.engagementsChanged(changed);
		filter.again();
	}

	@Override
	public void accept(ModelFile file) {
		problems.changed(file);
		node(engagementFiles, file).ifPresent(refresh::problemsChanged);
	}

	/** The place of a file in the tree; empty if it is in no engagement. */
	static Optional<Node.OfFile> node(EngagementFiles engagementFiles, ModelFile file) {
		return FileKind.of(file.path()).flatMap(
				kind -> engagementFiles.resource(file).map(found -> new Node.OfFile(found, kind)));
	}
}
