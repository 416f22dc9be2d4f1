package org.portwright.ui.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.ModelListener;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * Calls a control when what it shows of a file may have changed: once for all that happens at a time, and only while it
 * is in sight; what happened meanwhile is made up for when it comes into sight.
 */
public final class FileWatch {

	private final EngagementFiles engagementFiles;
	private final ModelFile file;
	private final Predicate<EStructuralFeature> features;
	private final Control control;
	private final Runnable refresh;
	private final ModelListener modelListener = this::modelChanged;
	private final Consumer<ModelFile> problemListener = this::problemsChanged;
	private boolean stale;
	private boolean asked;
	private boolean inSight;

	/**
	 * @param features says of a feature whether what is shown depends on it
	 * @param control  what shows them; when it is disposed, the watch ends
	 */
	public FileWatch(EngagementFiles engagementFiles, ModelFile file, Predicate<EStructuralFeature> features,
			Control control,
			Runnable refresh) {
		this.engagementFiles = engagementFiles;
		this.file = file;
		this.features = features;
		this.control = control;
		this.refresh = refresh;
		engagementFiles.model().addListener(modelListener);
		control.addDisposeListener(disposed -> end());
	}

	/** Has it shown anew for other problems of the file, too. */
	public FileWatch withProblems() {
		engagementFiles.problems().addListener(problemListener);
		return this;
	}

	/** Whether the control is in sight. */
	public void setInSight(boolean inSight) {
		this.inSight = inSight;
		ask();
	}

	private void modelChanged(List<ModelEvent> events) {
		if (events.stream().anyMatch(this::concerns)) {
			invalidate();
		}
	}

	private boolean concerns(ModelEvent event) {
		if (event.file() != file) {
			return false;
		}
		return switch (event) {
		case ModelEvent.Changed changed -> changed.features().stream()
				.anyMatch(change -> features.test(change.feature()));
		case ModelEvent.Saved saved -> false;
		default -> true;
		};
	}

	private void problemsChanged(ModelFile checked) {
		if (checked == file) {
			invalidate();
		}
	}

	/** What is shown is no longer true. */
	public void invalidate() {
		stale = true;
		ask();
	}

	private void ask() {
		if (stale && inSight && !asked && !control.isDisposed()) {
			asked = true;
			control.getDisplay().asyncExec(this::refresh);
		}
	}

	private void refresh() {
		asked = false;
		if (stale && inSight && !control.isDisposed() && file.exists()) {
			stale = false;
			refresh.run();
		}
	}

	private void end() {
		engagementFiles.model().removeListener(modelListener);
		engagementFiles.problems().removeListener(problemListener);
	}
}
