package org.portwright.ui.internal.guides;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.model.Identified;
import org.portwright.ui.guides.GuideSubject;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.reading.Opening;

/**
 * A guide for one round with whom it is for, or for nobody. The cheat sheet keeps its state under the id of the guide;
 * its title has the names of whom it is for and of the root of that file, as they are now.
 *
 * @param about   who knows whom it is for
 * @param file    the file of whom it is for; empty for nobody
 * @param subject the id of whom it is for; empty for the root of the file
 */
record OpenedGuide(EngagementFiles files, Guide guide, GuideSubject about, Optional<IFile> file, String subject) {

	private static final String PREFIX = "org.portwright.guides"; //$NON-NLS-1$

	/** The guide for an object of the model; for nobody if there is none. */
	static OpenedGuide of(EngagementFiles files, Guide guide, GuideSubject about,
			Optional<? extends Identified> subject) {
		String id = subject.filter(found -> found.eContainer() != null).map(found -> String.valueOf(found.getId()))
				.orElse(""); //$NON-NLS-1$
		return new OpenedGuide(files, guide, about, subject.flatMap(files.model()::fileOf).flatMap(files::resource),
				id);
	}

	/** The guide of a sheet, by what its steps are told: a path in the workspace and an id, each empty for none. */
	static OpenedGuide of(EngagementFiles files, Guide guide, GuideSubject about, String path, String subject) {
		Optional<IFile> file = Optional.of(path).filter(each -> !each.isEmpty())
				.map(each -> ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(each)));
		return new OpenedGuide(files, guide, about, file, subject);
	}

	/** The file of whom it is for in the model, if it is open. */
	Optional<ModelFile> opened() {
		return file.flatMap(files::opened);
	}

	/** Whom it is for, if that is there. */
	Optional<Identified> found() {
		return opened().filter(ModelFile::exists).flatMap(open -> about.find(open.root(), subject));
	}

	/** What the guide is called now; empty while whom it is for is not there. */
	Optional<String> title() {
		if (file.isEmpty()) {
			return Optional.of(guide.title());
		}
		// A form takes an ampersand for the mark of a mnemonic.
		return found().flatMap(found -> opened().map(open -> NLS
				.bind(guide.opened(), Labels.of(found), Labels.of(open.root())).replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Shows the guide a moment later, behind what is noted as done, else at the step where it was left. */
	void open() {
		SheetOpening.ask(this);
	}

	/** Reads the file of whom it is for, if that is not open. */
	void read() {
		file.filter(IFile::exists).filter(of -> files.opened(of).isEmpty())
				.ifPresent(of -> files.open(of, new Opening() {

					@Override
					public void opened(ModelFile read) {
						// The model tells all who listen.
					}

					@Override
					public void failed(IStatus reason) {
						// It is told where the file is shown; the guide stays as it is.
					}
				}));
	}

	/** The round that is under way, or the next one; from 1. */
	int round() {
		return found().map(whom -> about.rounds(guide, whom)).orElse(0) + 1;
	}

	/** The steps that are noted as done in a round; empty if it notes none, or whom it is for is not there. */
	Optional<Set<String>> noted(int round) {
		return found().flatMap(whom -> about.done(guide, whom, round));
	}

	/** Its id in the round that is under way. */
	String id() {
		return id(round());
	}

	/**
	 * One for each round, so that the next one begins at the first step. The cheat sheet view and we name files after
	 * it, and the id of whom it is for is whatever a file says, so it only goes into a hash.
	 */
	String id(int round) {
		String place = file.map(OpenedGuide::path).orElse("") + "\n" + subject; //$NON-NLS-1$ //$NON-NLS-2$
		return String.join(".", PREFIX, guide.id(), //$NON-NLS-1$
				String.valueOf(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8))),
				String.valueOf(round));
	}

	/**
	 * Notes that a step was done, if it was for somebody; says whether it could.
	 *
	 * @param later as in {@link GuideSubject#note}
	 */
	boolean note(GuideStep step, Runnable later) {
		return file.isEmpty() || about.note(guide, step, file.get(), subject, later);
	}

	/** Says that a step was skipped, if the guide is for somebody. */
	void skipped(String key) {
		guide.step(key).ifPresent(step -> file.ifPresent(of -> about.skipped(step, of, subject)));
	}

	static String path(IFile file) {
		return file.getFullPath().toString();
	}

	/** What is known of whom it is for. */
	String known(Identified found) {
		return Stream.concat(Stream.of(Labels.of(found)), about.facts(found).stream()).distinct()
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
