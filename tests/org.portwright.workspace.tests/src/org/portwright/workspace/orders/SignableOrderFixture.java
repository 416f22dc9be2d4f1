package org.portwright.workspace.orders;

import java.nio.file.Path;
import java.util.Map;

import org.portwright.documents.OrderDocument;
import org.portwright.documents.OrderDocuments;
import org.portwright.model.KeptFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.documents.ReplaceConsent;
import org.portwright.workspace.kept.ExportForSignature;
import org.portwright.workspace.kept.KeptOrderFixture;
import org.portwright.workspace.work.OperationException;

/** A draft whose letter can be exported for signature. */
@SuppressWarnings("nls")
abstract class SignableOrderFixture extends KeptOrderFixture {

	static final String PDF = "london.pdf";

	SignableOrderFixture(Path path) throws OperationException {
		super(path);
		folder.set(file, "loa.accountNumber=12345", "loa.lineType=singleLine",
				"initialDomain=contoso.onmicrosoft.com", "loa.losingProvider=Fabrikam Voice",
				"loa.subscriberName=Contoso Ltd", "loa.authorisedPerson=Ada Lovelace",
				"loa.serviceAddress.building=1", "loa.serviceAddress.street=High Street",
				"loa.serviceAddress.town=London", "loa.serviceAddress.postcode=SW1A 0AA",
				"loa.billingNumber=020 7946 0000", "loa.portType=full", "loa.requestedDate=2026-12-22");
	}

	ExportForSignature.Written export(ModelProblems problems, Map<OrderDocument, Path> targets)
			throws OperationException {
		return folder.run(new ExportForSignature(folder.model, problems, file, ADA, targets,
				ReplaceConsent.ASK));
	}

	ExportForSignature.Written export() throws OperationException {
		return export(folder.problems, Map.of(OrderDocuments.LETTER, folder.file(PDF)));
	}

	/** The letter that was exported last. */
	KeptFile letter() {
		return last().getFiles().getFirst();
	}
}
