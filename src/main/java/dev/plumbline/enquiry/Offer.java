package dev.plumbline.enquiry;

import dev.plumbline.assessment.recommendation.RevisionView.Answered;

import java.util.List;

/**
 * The recommendation that can be sent with an enquiry, as the form shows it: exactly what
 * would be sent.
 *
 * @param address of the recommendation within the site
 * @param answers in words
 */
record Offer(Enquiry.Sent sent, String address, String verdict, String headline, List<Answered> answers) {
}
