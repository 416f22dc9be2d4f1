package org.portwright.workspace.resources.reading;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.guides.Guides;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.copies.TenantMirror;
import org.portwright.porting.GainingCarrier;
import org.portwright.porting.addresses.PostcodeNations;
import org.portwright.porting.life.RejectionCauses;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.workspace.ModelThread;
import org.portwright.workspace.files.ReadingAid;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.resources.internal.texts.Messages;
import org.portwright.workspace.resources.places.Services;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResource;

/**
 * Reads files in jobs and answers on the thread of the model. Whoever asks for a file that is being read already waits
 * for the same reading. Saves replace a file in one step, so reading needs no lock on the workspace and waits for no
 * build; but only one file is read at a time, as a hundred at once would be no faster and take all the memory.
 */
public final class ReadingFiles {

	/** What a reading came to, on the thread of the model. */
	public interface Receiver {

		void read(ModelResource resource);

		void failed(IStatus reason);
	}

	private final ModelFiles storage;
	private final ModelThread modelThread;
	private final OneAtATime oneAtATime = new OneAtATime();
	private final Map<Path, @Nullable ReadingJob> latest = new HashMap<>();

	public ReadingFiles(ModelFiles storage, ModelThread modelThread) {
		this.storage = storage;
		this.modelThread = modelThread;
	}

	/** Reads a file, or joins a reading that is under way. Call this on the thread of the model. */
	void read(Path path, Receiver receiver) {
		@Nullable
		ReadingJob underWay = latest.get(path);
		if (underWay != null) {
			underWay.receivers.add(receiver);
		} else {
			readAnew(path, receiver);
		}
	}

	/** Reads a file as it is from now on. Call this on the thread of the model. */
	public void readAnew(Path path, Receiver receiver) {
		var job = new ReadingJob(path);
		job.receivers.add(receiver);
		latest.put(path, job);
		job.setRule(oneAtATime);
		job.schedule();
	}

	private final class ReadingJob extends EngagementJob {

		private final Path path;
		/** Belongs to the thread of the model. */
		private final List<Receiver> receivers = new ArrayList<>();
		private @Nullable ModelResource resource;
		private IStatus reason = Status.CANCEL_STATUS;
		private boolean worked;

		ReadingJob(Path path) {
			super(NLS.bind(Messages.ReadingFiles_reading, path.getFileName()), false);
			this.path = path;
			addJobChangeListener(IJobChangeListener.onDone(event -> {
				if (!worked) {
					// It was cancelled before it began.
					modelThread.execute(this::answer);
				}
			}));
		}

		@Override
		protected void work(IProgressMonitor monitor) {
			worked = true;
			try {
				// The window needs rule profiles, proposals and guides on its own thread, so this job loads them first.
				RuleProfiles.prepare();
				GainingCarrier.prepare();
				PostcodeNations.prepare();
				RejectionCauses.prepare();
				Guides.prepare();
				ModelResource read = storage.read(path);
				ModelRoot root = read.root().orElseThrow();
				mirror(root);
				Services.all(ReadingAid.class).forEach(aid -> aid.read(root));
				resource = read;
			} catch (UnreadableFileException e) {
				// Whoever asked tells the user; as the job's own result it would be told twice.
				reason = Status.error(e.getMessage(), e);
			} catch (UncheckedIOException e) {
				reason = Status.error(NLS.bind(Messages.ReadingFiles_failed, path.getFileName(), e.getCause()), e);
			} finally {
				modelThread.execute(this::answer);
			}
		}

		/** Made here it costs the thread of the model nothing. */
		private static void mirror(ModelRoot root) {
			switch (root) {
			case PortOrder order -> OrderMirror.of(order);
			case Tenant tenant -> TenantMirror.of(tenant);
			default -> throw new IllegalArgumentException(root.toString());
			}
		}

		private void answer() {
			latest.remove(path, this);
			ModelResource read = resource;
			for (Receiver receiver : receivers) {
				if (read != null) {
					receiver.read(read);
				} else {
					receiver.failed(reason);
				}
			}
		}
	}
}
