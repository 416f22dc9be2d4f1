package org.portwright.workspace.resources.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.FileStamp;
import org.portwright.workspace.storage.ModelResource;

/**
 * The references of open files after a move. The model follows it, but the files on the disk do so only where a
 * participant of the move has corrected them, which a shell, a move into another engagement and a refactoring without
 * references do not. So each file whose references lead elsewhere now is compared with the disk: without edits it is
 * read anew, and with edits it stays dirty until its references are saved.
 * <p>It belongs to the thread of the model.
 */
public final class MovedReferences {

	private final WorkspaceModel model;
	private final ReadingFiles readings;

	public MovedReferences(WorkspaceModel model, ReadingFiles readings) {
		this.model = model;
		this.readings = readings;
	}

	/** @param moves lets the model follow */
	public void follow(Runnable moves) {
		Map<ModelFile, List<String>> before = new LinkedHashMap<>();
		model.files().forEach(file -> before.put(file, file.writtenReferences()));
		moves.run();
		before.forEach((file, references) -> {
			if (file.exists() && !file.writtenReferences().equals(references)) {
				compare(file);
			}
		});
	}

	private void compare(ModelFile file) {
		Optional<FileStamp> known = file.stamp();
		readings.readAnew(file.path(), new ReadingFiles.Receiver() {

			@Override
			public void read(ModelResource found) {
				if (!file.exists() || !found.file().equals(file.path())) {
					return;
				}
				if (!file.stamp().equals(known)) {
					// It was saved or corrected meanwhile, and what was read may be what it was before.
					compare(file);
				} else if (!found.writtenReferences().equals(file.writtenReferences())) {
					differs(file, found);
				}
			}

			@Override
			public void failed(IStatus reason) {
				// The workspace reports a file that is gone or changed, and what follows from it.
			}
		});
	}

	private void differs(ModelFile file, ModelResource found) {
		if (file.isDirty()) {
			file.changedOutside();
		} else {
			model.reload(file, found);
		}
	}
}
