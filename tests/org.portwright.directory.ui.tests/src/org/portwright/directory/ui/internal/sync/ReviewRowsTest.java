package org.portwright.directory.ui.internal.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.directory.graph.DirectoryPart;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.directory.review.ReviewTenant;
import org.portwright.directory.ui.internal.signin.TenantFile;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Origin;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.SyntheticNumbers;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.proposals.Proposal.Kind;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.resources.work.RunMode;

/** A review of a hundred thousand numbers is shown row by row, and ticked entry by entry. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class ReviewRowsTest {

	private static final int MANY = 100_000;

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	private @Nullable Proposal review;

	private Proposal review(TenantFile tenant, Tenant said) {
		var reading = new DirectoryReading(Blank.tenant(), List.of(), List.copyOf(said.getPhoneNumbers()),
				said.getPhoneNumbers().size(),
				Set.of(DirectoryPart.NUMBERS),
				Set.of(Literals.PHONE_NUMBER__CITY, Literals.PHONE_NUMBER__NUMBER_TYPE), Map.of(), Origin.GRAPH,
				"localhost", List.of());
		review = null;
		TenantFile.files().runner().run(
				new ReviewTenant(TenantFile.files().problems().now(), tenant.file(), reading,
						TenantFile.files().recorder()),
				RunMode.hidden("Review"),
				worked -> review = worked);
		WindowEvents.until("it is reviewed", () -> review != null);
		return Objects.requireNonNull(review);
	}

	@Test
	void aHundredThousandAreShownAndTickedEntryByEntry() throws Exception {
		TenantFile tenant = TenantFile.of(workspace, "Contoso", TenantFile.CONTOSO);
		var rows = new ReviewRows(Kind.ADDED, review(tenant, SyntheticNumbers.tenant(MANY)).entries(Kind.ADDED));
		assertEquals(MANY, rows.size());
		assertTrue(rows.texts(MANY - 1).get(1).contains("City: "), rows.texts(MANY - 1).toString());
		assertTrue(rows.isTicked(5));
		rows.tick(5, false);
		assertFalse(rows.isTicked(5));
		assertEquals(MANY - 1, rows.chosen().count());
		rows.tickAll(false);
		assertEquals(0, rows.chosen().count());
	}

	@Test
	void theFieldsOfAnEntryAreTickedTogether() throws Exception {
		TenantFile tenant = TenantFile.of(workspace, "Contoso", TenantFile.CONTOSO);
		tenant.tenant().getPhoneNumbers().addAll(List.copyOf(SyntheticNumbers.tenant(3).getPhoneNumbers()));
		Tenant said = SyntheticNumbers.tenant(2);
		said.getPhoneNumbers().getFirst().setCity("Leeds");
		said.getPhoneNumbers().getFirst().setNumberType("operatorConnect");
		Proposal both = review(tenant, said);
		var changed = new ReviewRows(Kind.CHANGED, both.entries(Kind.CHANGED));
		assertEquals(2, changed.size());
		assertEquals(1, changed.entries());
		assertEquals("", changed.texts(1).getFirst());
		changed.tick(1, false);
		assertFalse(changed.isTicked(0));
		assertEquals(1, changed.together(0)[1]);
		var gone = new ReviewRows(Kind.GONE, both.entries(Kind.GONE));
		assertFalse(gone.isTicked(0));
		assertTrue(gone.canBeTicked(0));
	}
}
