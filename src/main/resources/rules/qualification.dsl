# Written from the sentences of the vocabulary; a test keeps it current.
[keyword]chapter "{title}"=package dev.plumbline.rulebook; import dev.plumbline.qualification.Occasion; global dev.plumbline.qualification.Judgement conclusions;
[keyword]stratum {name:\w+}=agenda-group "{name}"
[when]The advice waits for the answer {answer:analyticsEventsPerSecond|crossRegionTransactions|peakRequestsPerSecond|dataGrowthGbPerMonth|analyticsRowsScanned|peakWritesPerSecond|operatedDistributed|messagesPerSecond|managedServices|runsKubernetes|openSourceOnly|revenueOver10m|planningYears|runsZooKeeper|servicesToday|databaseToday|yearlyGrowth|availability|regionOutage|downtimeCost|coordination|requestWork|dailyUsers|staleReads|readShare|partition|residency|workloads|messaging|engineers|dataLoss|tenants|writers|reasons|hosting|dataGb|onCall|teams}=Occasion( waitsFor("{answer}") )
[when]The answer {answer:analyticsEventsPerSecond|crossRegionTransactions|peakRequestsPerSecond|dataGrowthGbPerMonth|analyticsRowsScanned|peakWritesPerSecond|operatedDistributed|messagesPerSecond|managedServices|runsKubernetes|openSourceOnly|revenueOver10m|planningYears|runsZooKeeper|servicesToday|databaseToday|yearlyGrowth|availability|regionOutage|downtimeCost|coordination|requestWork|dailyUsers|staleReads|readShare|partition|residency|workloads|messaging|engineers|dataLoss|tenants|writers|reasons|hosting|dataGb|onCall|teams} was not given=Occasion( !given("{answer}") )
[when]The answer {answer:analyticsEventsPerSecond|crossRegionTransactions|peakRequestsPerSecond|dataGrowthGbPerMonth|analyticsRowsScanned|peakWritesPerSecond|operatedDistributed|messagesPerSecond|managedServices|runsKubernetes|openSourceOnly|revenueOver10m|planningYears|runsZooKeeper|servicesToday|databaseToday|yearlyGrowth|availability|regionOutage|downtimeCost|coordination|requestWork|dailyUsers|staleReads|readShare|partition|residency|workloads|messaging|engineers|dataLoss|tenants|writers|reasons|hosting|dataGb|onCall|teams} was given=Occasion( given("{answer}") )
[when]An hour of downtime is not known to cost at least {downtimeCost:under-1k|10k-100k|100k-1m|over-1m|1k-10k}=Occasion( !atLeast("downtimeCost", "{downtimeCost}") )
[when]The availability target is at least {availability:99\.999|99\.95|99\.99|none|99\.5|99\.9|99}=Occasion( atLeast("availability", "{availability}") )
[when]An hour of downtime costs at least {downtimeCost:under-1k|10k-100k|100k-1m|over-1m|1k-10k}=Occasion( atLeast("downtimeCost", "{downtimeCost}") )
[when]The verdict is {verdict:distributed|cannot-tell|not-needed|one-part|not-yet}=Occasion( verdict() == "{verdict}" )
[when]The advice has something to run that is one of {candidates:[a-z0-9., -]+}=Occasion( runsOneOf("{candidates}") )
[when]The reasons for asking include none of {reasonsList:[a-z0-9., -]+}=Occasion( !says("reasons", "{reasonsList}") )
[when]The services of today are one of {servicesTodayList:[a-z0-9., -]+}=Occasion( says("servicesToday", "{servicesTodayList}") )
[when]The reasons for asking include one of {reasonsList:[a-z0-9., -]+}=Occasion( says("reasons", "{reasonsList}") )
[when]People on call are at most {onCall:8-or-more|nobody|1-3|4-7}=Occasion( atMost("onCall", "{onCall}") )
[when]Years until a limit is reached are at most {limit:[\d.]+}=Occasion( yearsUntilALimit() <= {limit} )
[when]The time frame is one of {timeframes:[a-z0-9., -]+}=Occasion( timeframeOneOf("{timeframes}") )
[when]The verdict is one of {verdicts:[a-z0-9., -]+}=Occasion( verdictOneOf("{verdicts}") )
[when]The budget is one of {budgets:[a-z0-9., -]+}=Occasion( budgetOneOf("{budgets}") )
[when]Something about the enquiry looks like spam=Occasion( lead().signsOfSpam() )
[when]The address is of their own organisation=Occasion( lead().workAddress() )
[when]The address is one that anybody can have=Occasion( !lead().workAddress() )
[when]The role is one of {roles:[a-z0-9., -]+}=Occasion( roleOneOf("{roles}") )
[when]The company is named=Occasion( lead().companyNamed() )
[then]Speak against the enquiry {weight:overwhelmingly|very strongly|decisively|a little|somewhat|strongly|clearly}=conclusions.speakAgainst( drools.getRule().getName(), "{weight}");
[then]Speak for the enquiry {weight:overwhelmingly|very strongly|decisively|a little|somewhat|strongly|clearly}=conclusions.speakFor( drools.getRule().getName(), "{weight}");
[then]Ask first "{text:[^"]+}"=conclusions.askFirst( drools.getRule().getName(), "{text}");
[then]Ask "{text:[^"]+}"=conclusions.ask( drools.getRule().getName(), "{text}");
[then]Because "{text:[^"]+}"=;
[then]Source {ids:[A-Za-z0-9, -]+}=;
