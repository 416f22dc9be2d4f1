package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;

/**
 * Two colleagues edit orders of one engagement, and Git brings together what nobody has seen together: it is judged as
 * soon as the user comes back to the window.
 */
@SuppressWarnings("nls")
class GitMergeTest extends AmongOthers {

	private static final String UNREADABLE = "FILE_UNREADABLE";
	private static final String LEEDS = "leeds.porting";
	private static final String YORK = "york.porting";
	private static final String HULL = "hull.porting";
	private static final String FIRST = "+441614960001";
	private static final String SECOND = "+441614960002";
	private static final String THIRD = "+441614960003";

	private final IProject contoso = it.workspace.getRoot().getProject("Contoso");
	private final IFile leeds = contoso.getFile(LEEDS);
	private final IFile york = contoso.getFile(YORK);
	private final Git mine = new Git(it.workspace.getRoot().getLocation().append("Contoso").toPath());
	private final Git theirs;

	GitMergeTest(@TempDir Path theirs) {
		this.theirs = new Git(theirs);
	}

	@BeforeEach
	void share() throws Exception {
		Git.assumeThere();
		it.engagement("Contoso");
		write(contoso, LEEDS, order("A1", FIRST));
		write(contoso, YORK, order("A2", SECOND));
		mine.run("init", "--quiet");
		mine.commit("Two orders");
		theirs.run("clone", "--quiet", mine.folder().toString(), ".");
	}

	/** Both are right alone, and together they are not. */
	private void editBoth() throws Exception {
		theirs.edit(YORK, SECOND, THIRD);
		theirs.edit(YORK, "accountNumber=\"A2\"", "accountNumber=\"B7\"");
		theirs.commit("York moves another number");
		mine.edit(LEEDS, FIRST, THIRD);
		mine.edit(LEEDS, "accountNumber=\"A1\"", "accountNumber=\"B7\"");
		mine.commit("Leeds moves another number");
	}

	private void pull(int code) throws Exception {
		mine.run(code, "pull", "--quiet", "--no-rebase", "--no-edit", theirs.folder().toString(), "HEAD");
	}

	private void comeBack() {
		it.engagementFiles().refresh();
	}

	private void until(IFile file, String code, String others) throws Exception {
		Optional<ModelFile> open = it.engagementFiles().opened(file);
		if (open.isPresent()) {
			untilSaid(open.get(), code, others);
		}
		untilMarked(file, code, others);
	}

	private void untilGone(IFile file, String code) throws Exception {
		Optional<ModelFile> open = it.engagementFiles().opened(file);
		if (open.isPresent()) {
			untilGone(open.get(), code);
		}
		untilUnmarked(file, code);
	}

	@ParameterizedTest(name = "{0} is open")
	@ValueSource(strings = { LEEDS, YORK })
	void whatAMergeBringsTogetherIsSaidInBoth(String open) throws Exception {
		it.open(contoso.getFile(open));
		it.settle();
		editBoth();
		pull(0);
		comeBack();
		until(leeds, TWICE, YORK);
		until(york, TWICE, LEEDS);
		until(leeds, UNORDERED, YORK);
		until(york, UNORDERED, LEEDS);
		mine.run("revert", "--no-edit", "--mainline", "1", "HEAD");
		comeBack();
		untilGone(leeds, TWICE);
		untilGone(york, TWICE);
		untilGone(leeds, UNORDERED);
		untilGone(york, UNORDERED);
	}

	@Test
	void anOrderThatAMergeBringsIsComparedUntilItIsTakenBack() throws Exception {
		ModelFile open = it.open(leeds);
		theirs.run("mv", YORK, HULL);
		theirs.edit(HULL, SECOND, FIRST);
		theirs.commit("It is Hull, and another number");
		pull(0);
		comeBack();
		untilSaid(open, TWICE, HULL);
		untilMarked(contoso.getFile(HULL), TWICE, LEEDS);
		assertEquals(false, york.exists());
		mine.run("reset", "--quiet", "--hard", "ORIG_HEAD");
		comeBack();
		untilGone(open, TWICE);
		it.thread.until(() -> york.exists() && !contoso.getFile(HULL).exists());
	}

	/** Each moves the number of York to another one; mine is that of Leeds. */
	private void editTheSame() throws Exception {
		theirs.edit(YORK, SECOND, THIRD);
		theirs.commit("York moves a third number");
		mine.edit(YORK, SECOND, FIRST);
		mine.commit("York moves the first number");
	}

	@Test
	void aClosedOrderInConflictIsComparedWithNoneUntilItIsResolved() throws Exception {
		ModelFile open = it.open(leeds);
		editTheSame();
		comeBack();
		untilSaid(open, TWICE, YORK);
		pull(1);
		comeBack();
		untilMarked(york, UNREADABLE, "");
		untilGone(leeds, TWICE);
		untilUnmarked(york, TWICE);
		mine.run("checkout", "--quiet", "--ours", YORK);
		mine.commit("Mine is right");
		comeBack();
		until(leeds, TWICE, YORK);
		until(york, TWICE, LEEDS);
		untilUnmarked(york, UNREADABLE);
	}

	@Test
	void anOpenOrderInConflictIsShownAndJudgedAsItWasBefore() throws Exception {
		editTheSame();
		comeBack();
		ModelFile open = it.open(york);
		until(york, TWICE, LEEDS);
		until(leeds, TWICE, YORK);
		theirs.edit(LEEDS, "accountNumber=\"A1\"", "accountNumber=\"A2\"");
		theirs.commit("Leeds has another account");
		pull(1);
		comeBack();
		untilMarked(york, UNREADABLE, "");
		untilMarked(leeds, UNORDERED, YORK);
		untilSaid(open, UNORDERED, LEEDS);
		it.settle();
		assertEquals(FIRST, ((PortOrder) open.root()).getNumbers().get(0).getFirst());
		untilMarked(york, UNREADABLE, "");
		mine.run("merge", "--abort");
		comeBack();
		untilUnmarked(york, UNREADABLE);
		until(york, TWICE, LEEDS);
		untilGone(york, UNORDERED);
		untilGone(leeds, UNORDERED);
	}
}
