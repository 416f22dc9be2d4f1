package org.portwright.ui.guides;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchWindow;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.model.Identified;
import org.portwright.ui.Contributions;

/**
 * A kind of thing that guides are opened for. Who knows that kind adds one as an OSGi service; guides for a kind that
 * nobody knows are not offered.
 * <p>What a guide is for is the root of a file, or something in it that has an id. It is looked up each time: its file
 * may leave the model and come back, and it is another object then.
 */
public interface GuideSubject {

	/** The one that knows a kind, if that is installed. */
	static Optional<GuideSubject> of(Guide.Audience kind) {
		return Contributions.of(GuideSubject.class).stream().filter(each -> each.kind() == kind).findFirst();
	}

	/** The guides of which somebody knows whom they are for. */
	static List<Guide> known(List<Guide> guides) {
		return guides.stream().filter(guide -> of(guide.subject()).isPresent()).toList();
	}

	/** Which guides are opened for it. */
	Guide.Audience kind();

	/**
	 * Finds whom a guide is to be opened for, which is in a file that is open; empty to open it for nobody.
	 *
	 * @param objects what is selected, then the root of the file that is edited, as far as they are there
	 * @throws CoreException if it cannot be opened; its status says why, and what to do
	 */
	Optional<? extends Identified> choose(List<EObject> objects) throws CoreException;

	/**
	 * Finds again whom a guide was opened for.
	 *
	 * @param id the object's id; empty for the root
	 */
	Optional<? extends Identified> find(EObject root, String id);

	/** What else than its name the introduction of a guide says of it. */
	default List<String> facts(Identified subject) {
		return List.of();
	}

	/** How many times a guide was gone through with it; the next time begins at the first step. */
	default int rounds(Guide guide, Identified subject) {
		return 0;
	}

	/**
	 * The steps that are noted as done in a round, by their keys: the guide has no others ticked. Empty if none of its
	 * steps is noted: what was ticked in it stays ticked.
	 *
	 * @param round from 1; after those that were gone through comes the one that is under way
	 */
	default Optional<Set<String>> done(Guide guide, Identified subject, int round) {
		return Optional.empty();
	}

	/** The steps that it has: those that are settled by what is known of it may be left out, but the last. */
	default Predicate<GuideStep> has(Guide guide, Identified subject) {
		return step -> true;
	}

	/**
	 * Receives the steps of a sheet that is opened. It keeps them until it is opened again, whatever is recorded
	 * meanwhile.
	 *
	 * @param sheet the guide with the steps that the sheet has
	 * @param file  the file of whom the guide is opened for
	 * @param id    as in {@link #find}
	 */
	default void opened(Guide sheet, IFile file, String id) {
		// Most have nothing that shows the present step.
	}

	/** What is clicked in a step that only guides of this kind have; empty for what is usual. */
	default Optional<String> link(GuideStep step) {
		return Optional.empty();
	}

	/**
	 * Does what only guides of this kind ask for; says whether it was done, and tells the user if it was not.
	 *
	 * @param file the file of whom the guide was opened for; empty for nobody
	 * @param id   as in {@link #find}
	 */
	default boolean perform(GuideStep step, IWorkbenchWindow window, Optional<IFile> file, String id) {
		throw new IllegalArgumentException(step.key());
	}

	/**
	 * Notes that a step was done; says whether it could, and tells the user if it could not.
	 *
	 * @param file  the file of whom the guide was opened for
	 * @param id    as in {@link #find}
	 * @param later is run on the window's thread once a step that takes a while, and so could not be noted yet, is done
	 *              and noted: the guide goes on then, if it is in sight and still at that step
	 */
	default boolean note(Guide guide, GuideStep step, IFile file, String id, Runnable later) {
		return true;
	}

	/**
	 * Hears that the user skipped a step; nothing is noted.
	 *
	 * @param file the file of whom the guide was opened for
	 * @param id   as in {@link #find}
	 */
	default void skipped(GuideStep step, IFile file, String id) {
		// Most have nothing that shows the present step.
	}
}
